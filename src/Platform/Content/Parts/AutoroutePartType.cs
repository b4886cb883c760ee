using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Text;

namespace OrchardVrijwilligers.Platform.Content.Parts;

public sealed class AutoroutePartSettings
{
    public string Pattern { get; init; } = "{{ ContentItem.DisplayText | slugify }}";

    public bool AllowCustomPath { get; init; }

    /// <summary>Whether an editor may ask for a new path when the title changes. A path that is given always stays: others link to it.</summary>
    public bool AllowUpdatePath { get; init; }
}

/// <summary>The item's own path, made from a pattern when it has none; unique within the tenant.</summary>
public sealed class AutoroutePartType(ContentPatterns patterns) : PartType
{
    public override string Name => "AutoroutePart";

    public override IReadOnlyList<Type> Settings => [typeof(AutoroutePartSettings)];

    public override int Order => -10;

    public override async ValueTask SaveAsync(JsonObject part, ContentTypePartDefinition definition, ContentSaving saving)
    {
        var settings = definition.Setting<AutoroutePartSettings>();
        var path = Clean(part.Text("Path"));
        if (part.Flag("SetHomepage")) path = "";
        else if (path.Length == 0)
            path = await FreeAsync(Clean(await patterns.RenderAsync(settings.Pattern, saving, "AutoroutePart.Path")), saving);
        else if (await TakenAsync(path, saving))
            saving.Problems.Add(new("AutoroutePart.Path", $"Het adres '/{path}' is al in gebruik. Kies een ander adres."));
        part["Path"] = path;
    }

    private static async Task<string> FreeAsync(string wanted, ContentSaving saving)
    {
        if (wanted.Length == 0) wanted = saving.Item.ContentItemId;
        var path = wanted;
        for (var number = 2; await TakenAsync(path, saving); number++) path = $"{wanted}-{number}";
        return path;
    }

    /// <summary>The path that the item answers at and nobody else may; null when it has none.</summary>
    internal static string? ClaimOf(ContentItem item) =>
        (item.Published || item.Latest) && item.Part("AutoroutePart") is { } part && !part.Flag("Disabled") && !part.Flag("SetHomepage") && part.Text("Path") is { Length: > 0 } path ? path : null;

    private static Task<bool> TakenAsync(string path, ContentSaving saving) => TakenAsync(path, saving.Item.ContentItemId, saving.Reader);

    /// <summary>Whether an item other than <paramref name="own"/> answers at the path.</summary>
    internal static async Task<bool> TakenAsync(string path, string own, IDocumentReader reader) =>
        await reader.Query<ContentItem, AutorouteIndex>().Where(row => row.Path == path && row.ContentItemId != own).Take(1).RowsAsync() is [_];

    // A path is kept in small letters and without what a browser or proxy would change on the way.
    private static string Clean(string path) =>
        string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Slug.From).Where(segment => segment.Length > 0));
}

[SearchedBy(nameof(Path))]
[SearchedBy(nameof(ContentItemId))]
public sealed record AutorouteIndex
{
    /// <summary>Without slashes at the ends; empty for the home page.</summary>
    public string Path { get; init; } = "";

    public string ContentItemId { get; init; } = "";

    public string ContentType { get; init; } = "";

    public bool Published { get; init; }

    public bool Latest { get; init; }

    public DateTimeOffset? ModifiedUtc { get; init; }

    public static IEnumerable<AutorouteIndex> Map(ContentItem item)
    {
        if (item.Part("AutoroutePart") is not { } part || part.Flag("Disabled") || (!item.Published && !item.Latest)) yield break;
        yield return new()
        {
            Path = part.Flag("SetHomepage") ? "" : part.Text("Path"),
            ContentItemId = item.ContentItemId,
            ContentType = item.ContentType,
            Published = item.Published,
            Latest = item.Latest,
            ModifiedUtc = item.ModifiedUtc ?? item.CreatedUtc,
        };
    }
}
