namespace OrchardVrijwilligers.Platform.Recipes.Reading;

/// <summary>Ways through a recipe that was read. Names of properties are found in any case.</summary>
internal static class RecipeWalk
{
    /// <summary>The node and all that stands in it, in the order of the file. The reader has a limit on depth, so this cannot run away.</summary>
    public static IEnumerable<RecipeNode> All(this RecipeNode node) => node switch
    {
        RecipeObject holder => holder.Properties.SelectMany(property => property.Value.All()).Prepend(holder),
        RecipeArray list => list.Items.SelectMany(All).Prepend(list),
        _ => [node],
    };

    /// <summary>The objects in a list of this one; none when it is no list.</summary>
    public static IEnumerable<RecipeObject> Objects(this RecipeNode holder, string list) => holder.Items(list).OfType<RecipeObject>();

    public static IEnumerable<RecipeString> Texts(this RecipeNode holder, string list) => holder.Items(list).OfType<RecipeString>();

    public static string Text(this RecipeObject holder, string name) => (holder.FindIgnoringCase(name) as RecipeString)?.Value ?? "";

    private static IReadOnlyList<RecipeNode> Items(this RecipeNode holder, string list) => ((holder as RecipeObject)?.FindIgnoringCase(list) as RecipeArray)?.Items ?? [];
}
