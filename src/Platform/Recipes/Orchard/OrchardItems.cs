using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Orchard;

/// <summary>
/// Looks in items, also those that stand in others, for parts and fields that Orchard Core does not know. Once a name and type: a thousand
/// items of one type need no thousand lines.
/// </summary>
internal sealed class OrchardItems(DefinedParts defined)
{
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    public IEnumerable<RecipeProblem> Of(RecipeObject step) =>
        from item in step.All().OfType<RecipeObject>()
        where item["ContentType"] is RecipeString
        from found in Of(item, item.Text("ContentType"))
        select found;

    private IEnumerable<RecipeProblem> Of(RecipeObject item, string type)
    {
        foreach (var (name, value) in item.Properties.Select(property => (property.Name, property.Value as RecipeObject)).Where(property => property.Item2 is not null))
        {
            var part = defined.PartUnder(type, name);
            if (OrchardWords.Parts.Contains(part) || OrchardWords.Beside.Contains(name)) continue;
            if (part == type || defined.HasFields(part))
                foreach (var field in value!.Properties.Where(field => IsUnknown(defined.KindOf(part, field.Name)) && told.Add($"{part}.{field.Name}")))
                    yield return field.Value.Problem($"'{name}.{field.Name}' of '{type}' has the kind of field '{defined.KindOf(part, field.Name)}', which Orchard Core does not have: it keeps the data and shows nothing of it.");
            else if (told.Add($"{type} {name}"))
                yield return value!.Problem($"Orchard Core has no part '{part}': unless another recipe defines it, it keeps the data in '{type}' and does nothing with it.");
        }
    }

    private static bool IsUnknown(string? kind) => kind is { Length: > 0 } && !OrchardWords.Fields.Contains(kind);
}
