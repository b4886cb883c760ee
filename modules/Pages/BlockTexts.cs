using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Modules.Pages;

/// <summary>Names of fields of blocks whose text readers see; a module with blocks of its own adds theirs.</summary>
public sealed record BlockTextFields(params string[] Names);

/// <summary>The titles of pages and the short texts of their blocks. Whole pages are written anew in another language instead.</summary>
internal sealed class BlockTexts(IEnumerable<BlockTextFields> fields) : ITextSource
{
    /// <summary>Those of the blocks that every theme knows.</summary>
    public static BlockTextFields Known { get; } = new("Title", "Lead", "Placeholder", "MoreText", "Text", "Label", "Number", "Source", "Place");

    private readonly HashSet<string> names = [.. fields.SelectMany(field => field.Names)];

    public async Task<IReadOnlyList<FoundText>> FindAsync(ContentLookup lookup, IDocumentReader reader, CancellationToken stop)
    {
        var found = new List<FoundText>();
        foreach (var type in lookup.Definitions.Types.Where(type => type.Parts.Any(part => part.PartName == "FlowPart")))
            foreach (var page in await reader.PublishedOfTypeAsync(type.Name, stop))
            {
                found.Add(new("Pagina's", page.DisplayText));
                found.AddRange(page.Part("FlowPart").Objects("Widgets").SelectMany(Texts).Select(text => new FoundText($"Pagina '{page.DisplayText}'", text)));
            }
        return [.. found.Where(text => text.Text.Length > 0)];
    }

    private IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject block => block.SelectMany(member => member.Value is JsonObject field && field["Text"] is JsonValue ? Shown(member.Key, field) : Texts(member.Value)),
        JsonArray blocks => blocks.SelectMany(Texts),
        _ => [],
    };

    // A link has a text to show, whatever its name.
    private IEnumerable<string> Shown(string name, JsonObject field) => field.ContainsKey("Url") || names.Contains(name) ? [field.Text("Text")] : [];
}
