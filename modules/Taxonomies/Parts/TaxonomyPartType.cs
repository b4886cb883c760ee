using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Taxonomies.Parts;

/// <summary>Holds the terms of a taxonomy: content items, with their children in a root-level array <c>Terms</c>.</summary>
public sealed class TaxonomyPartType : PartType
{
    public override string Name => "TaxonomyPart";

    public override ValueTask SaveAsync(JsonObject part, ContentTypePartDefinition definition, ContentSaving saving)
    {
        var twice = All(part).GroupBy(term => term.Text("ContentItemId")).FirstOrDefault(group => group.Key.Length > 0 && group.Count() > 1);
        if (twice is not null) saving.Problems.Add(new("TaxonomyPart.Terms", $"De term '{twice.Key}' staat er twee keer in."));
        return ValueTask.CompletedTask;
    }

    public override IEnumerable<JsonObject> Inner(JsonObject part) => All(part);

    private static IEnumerable<JsonObject> All(JsonObject holder) => holder.Objects("Terms").SelectMany(term => All(term).Prepend(term));
}
