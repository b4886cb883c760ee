using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using OrchardVrijwilligers.Modules.Media.Models;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Modules.Media.Fields;

/// <summary>Orchard Core's settings, and <see cref="Decorative"/> of our own.</summary>
public sealed class MediaFieldSettings
{
    public bool Required { get; init; }

    public bool Multiple { get; init; } = true;

    public bool AllowMediaText { get; init; } = true;

    /// <summary>With or without a dot; empty: all that the library takes.</summary>
    public IReadOnlyList<string> AllowedExtensions { get; init; } = [];

    /// <summary>The pictures say nothing that the text does not say, so they need no text of their own.</summary>
    public bool Decorative { get; init; }
}

/// <summary>Files of the library: <c>Paths</c>, with <c>MediaTexts</c> that say what is to be seen, in the same order.</summary>
public sealed class MediaFieldType : FieldType
{
    private const int Width = 800;
    private static readonly HashSet<string> Pictures = ["jpg", "jpeg", "png", "webp", "gif", "svg"];

    public override string Name => "MediaField";

    public override IReadOnlyList<Type> Settings => [typeof(MediaFieldSettings)];

    // A draft may wait for its texts; what residents see may not (WCAG 2.2, 1.1.1).
    public override ValueTask NormalizeAsync(JsonObject value, ContentFieldDefinition field, ContentSaving saving)
    {
        if (value.Texts("Paths").Any(path => path.StartsWith('/'))) value["Paths"] = new JsonArray([.. value.Texts("Paths").Select(path => (JsonNode)path.TrimStart('/'))]);
        var (paths, texts) = (value.Texts("Paths"), value.Texts("MediaTexts"));
        // A recipe of somebody who never wrote such texts must not be lost over them; who edits the item is asked.
        if (!saving.Item.Published || IsDecorative(value, field) || saving.IsImport && texts.All(text => text.Length == 0)) return ValueTask.CompletedTask;
        for (var at = 0; at < paths.Count; at++)
            if (IsPicture(paths[at]) && TextAt(texts, at).Length == 0)
                saving.Problems.Add(new("", $"Schrijf bij '{field.DisplayName}' wat er op de afbeelding '{MediaPath.Name(paths[at])}' te zien is. Wie haar niet ziet, hoort dan die tekst."));
        return ValueTask.CompletedTask;
    }

    public override IEnumerable<Problem> Validate(JsonObject? value, ContentFieldDefinition field)
    {
        var (paths, settings) = (value.Texts("Paths"), field.Setting<MediaFieldSettings>());
        if (settings.Required && paths.Count == 0) yield return new("", $"Kies een bestand bij '{field.DisplayName}'.");
        if (!settings.Multiple && paths.Count > 1) yield return new("", $"Kies bij '{field.DisplayName}' één bestand.");
        var allowed = settings.AllowedExtensions.Select(extension => extension.TrimStart('.').ToLowerInvariant()).ToHashSet();
        foreach (var path in paths)
        {
            if (MediaPath.Clean(path) != path) yield return new("", $"'{path}' bij '{field.DisplayName}' is geen bestand van de mediabibliotheek. Kies het bestand opnieuw.");
            else if (allowed.Count > 0 && !allowed.Contains(MediaPath.Extension(path))) yield return new("", $"Bij '{field.DisplayName}' past '{MediaPath.Name(path)}' niet. Dit kan wel: {string.Join(", ", allowed.Order())}.");
        }
    }

    public override async ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context)
    {
        var (texts, decorative, shown) = (value.Texts("MediaTexts"), IsDecorative(value, field), new List<ShownMedia>());
        foreach (var (path, at) in value.Texts("Paths").Select((path, at) => (path, at)))
            if (await FindAsync(path, context) is { } file) shown.Add(new(file, decorative && file.IsPicture ? "" : TextAt(texts, at)));
        if (shown.Count == 0) return FieldReading.Empty;
        var text = string.Join(", ", shown.Select(media => media.Text).Where(words => words.Length > 0));
        return new()
        {
            Text = text,
            SearchText = text,
            Url = (shown.FirstOrDefault(media => media.File.IsPicture) ?? shown[0]).File.RenditionUrl(Width),
            Html = new HtmlString(string.Concat(shown.Select(Element))),
            Api = Api(shown),
        };
    }

    private sealed record ShownMedia(MediaFile File, string Text);

    // Content may name a file that a later step brings, or that somebody removed; a broken picture helps nobody.
    private static async ValueTask<MediaFile?> FindAsync(string path, ContentReadingContext context) =>
        MediaPath.Clean(path) is { } clean ? await context.Reader.GetAsync<MediaFile>(clean) : null;

    private static string Element(ShownMedia media)
    {
        if (!media.File.IsPicture) return $"<p><a href=\"{Html.Encode(media.File.Url)}\">{Html.Encode(media.Text.Length > 0 ? media.Text : MediaPath.Name(media.File.Path))}</a></p>";
        var (width, height) = media.File.SizeAt(Width);
        var html = new StringBuilder($"<img src=\"{Html.Encode(media.File.RenditionUrl(Width))}\" alt=\"{Html.Encode(media.Text)}\"");
        if (width > 0) html.Append(System.Globalization.CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\"");
        return html.Append(" loading=\"lazy\">").ToString();
    }

    private static JsonObject Api(IReadOnlyList<ShownMedia> shown)
    {
        var first = Api(shown[0]);
        if (shown.Count > 1) first["meer"] = new JsonArray([.. shown.Skip(1).Select(Api)]);
        return first;
    }

    private static JsonObject Api(ShownMedia media)
    {
        var api = new JsonObject { ["url"] = media.File.Url, ["tekst"] = media.Text };
        if (media.File.Width > 0) (api["breedte"], api["hoogte"]) = (media.File.Width, media.File.Height);
        return api;
    }

    private static bool IsDecorative(JsonObject value, ContentFieldDefinition field) =>
        field.Setting<MediaFieldSettings>() is { Decorative: true } or { AllowMediaText: false } || value.Flag("Decorative");

    private static bool IsPicture(string path) => Pictures.Contains(MediaPath.Extension(path));

    private static string TextAt(IReadOnlyList<string> texts, int at) => at < texts.Count ? texts[at].Trim() : "";
}
