using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Content.Parts;

/// <summary>Says in which language an item was written, and which items say the same in other languages: those of the same set.</summary>
public sealed class LocalizationPartType : PartType
{
    public override string Name => "LocalizationPart";

    public override ValueTask SaveAsync(JsonObject part, ContentTypePartDefinition definition, ContentSaving saving)
    {
        var culture = part.Text("Culture") is { Length: > 0 } said ? said : saving.Reading.Lookup.Languages.First.Name;
        part["Culture"] = culture;
        if (!LocalizationSettings.IsCulture(culture)) saving.Problems.Add(new("LocalizationPart.Culture", $"Er is geen taal '{culture}'. Schrijf bijvoorbeeld nl of en."));
        else if (part.Text("LocalizationSet").Length == 0) part["LocalizationSet"] = saving.Item.ContentItemId;
        return ValueTask.CompletedTask;
    }
}

/// <summary>Finds what is published in one set, in all its languages.</summary>
[SearchedBy(nameof(LocalizationSet))]
[SearchedBy(nameof(ContentItemId))]
public sealed record LocalizedContentIndex
{
    public string LocalizationSet { get; init; } = "";

    public string Culture { get; init; } = "";

    public string ContentItemId { get; init; } = "";

    public static IEnumerable<LocalizedContentIndex> Map(ContentItem item)
    {
        if (!item.Published || item.Part("LocalizationPart") is not { } part || part.Text("LocalizationSet").Length == 0) yield break;
        yield return new() { LocalizationSet = part.Text("LocalizationSet"), Culture = part.Text("Culture"), ContentItemId = item.ContentItemId };
    }
}
