namespace OrchardVrijwilligers.Web.Tests;

internal static class RecipeText
{
    /// <summary>Writes a recipe of some steps into a folder, and gives its path.</summary>
    public static string Write(string folder, string name, params string[] steps)
    {
        var file = Path.Combine(folder, name + ".recipe.json");
        File.WriteAllText(file, $$"""{ "name": "{{name}}", "steps": [ {{string.Join(",\n", steps)}} ] }""");
        return file;
    }
}
