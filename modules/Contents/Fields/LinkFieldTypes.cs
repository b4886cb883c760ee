using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Modules.Contents.Fields;

/// <summary>An address elsewhere or here, with a text.</summary>
public sealed class LinkFieldType : FieldType
{
    public override string Name => "LinkField";

    public override IReadOnlyList<Type> Settings => [typeof(LinkFieldSettings)];

    public override IReadOnlyDictionary<string, ValueKind> Properties { get; } = new Dictionary<string, ValueKind> { ["Url"] = ValueKind.Text, ["Text"] = ValueKind.Text };

    // Orchard Core writes the root of the site so.
    public override ValueTask NormalizeAsync(JsonObject value, ContentFieldDefinition field, ContentSaving saving)
    {
        if (value.Text("Url").StartsWith("~/", StringComparison.Ordinal)) value["Url"] = value.Text("Url")[1..];
        return ValueTask.CompletedTask;
    }

    public override IEnumerable<Problem> Validate(JsonObject? value, ContentFieldDefinition field)
    {
        var url = value.Text("Url");
        foreach (var missing in FieldSettings.Demand<LinkFieldSettings>(field, url.Length == 0)) yield return missing;
        if (url.Length > 0 && field.Setting<LinkFieldSettings>().LinkTextMode == LinkTextMode.Required && value.Text("Text").Length == 0) yield return new("", $"Schrijf bij '{field.DisplayName}' ook wat er op de link staat.");
        if (url.Length > 0 && !SafeAddress.Is(url)) yield return new("", $"Het adres bij '{field.DisplayName}' klopt niet. Begin met https:// of met /.");
    }

    public override ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context)
    {
        var url = value.Text("Url").Trim();
        if (url.Length == 0 || !SafeAddress.Is(url)) return new(FieldReading.Empty);
        var own = value.Text("Text") is { Length: > 0 } given ? given : field.Setting<LinkFieldSettings>().DefaultText;
        if (own.Length == 0) own = Bare(url);
        var text = context.Texts.Value(own, out var found);
        return new(new FieldReading { Text = text, Url = url, IsWritten = !found && own != Bare(url), Api = new JsonObject { ["url"] = url, ["tekst"] = own } });
    }

    private static string Bare(string url) => url.Replace("https://", "", StringComparison.Ordinal).TrimEnd('/');
}

/// <summary>A film elsewhere. Shown as a link: nothing is fetched from outside while somebody reads a page.</summary>
public sealed class VideoFieldType : FieldType
{
    /// <summary>Orchard Core's name for a video link.</summary>
    public override string Name => "YoutubeField";

    public override IReadOnlyList<Type> Settings => [typeof(YoutubeFieldSettings)];

    public override IReadOnlyDictionary<string, ValueKind> Properties { get; } = new Dictionary<string, ValueKind> { ["RawAddress"] = ValueKind.Text, ["EmbeddedAddress"] = ValueKind.Text };

    public override IEnumerable<Problem> Validate(JsonObject? value, ContentFieldDefinition field) => FieldSettings.Demand<YoutubeFieldSettings>(field, value.Text("RawAddress").Length == 0 && value.Text("EmbeddedAddress").Length == 0);

    public override ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context)
    {
        var url = value.Text("RawAddress") is { Length: > 0 } raw ? raw : value.Text("EmbeddedAddress");
        return new(SafeAddress.Is(url) ? new FieldReading { Text = context.Texts.Get("Bekijk de film"), Url = url, Api = url } : FieldReading.Empty);
    }
}

/// <summary>Other items of this portal.</summary>
public sealed class ContentPickerFieldType : FieldType
{
    public override string Name => "ContentPickerField";

    public override IReadOnlyList<Type> Settings => [typeof(ContentPickerFieldSettings)];

    public override IReadOnlyDictionary<string, ValueKind> Properties { get; } = new Dictionary<string, ValueKind> { ["ContentItemIds"] = ValueKind.Texts };

    public override IEnumerable<Problem> Validate(JsonObject? value, ContentFieldDefinition field) => FieldSettings.Demand<ContentPickerFieldSettings>(field, value.Texts("ContentItemIds").Count == 0);

    public override async ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context)
    {
        var links = new List<ItemLink>();
        foreach (var id in value.Texts("ContentItemIds"))
            if (await context.Lookup.LinkAsync(id, context.Language) is { } link) links.Add(link);
        if (links.Count == 0) return FieldReading.Empty;
        var text = string.Join(", ", links.Select(link => link.Title));
        return new()
        {
            Text = text,
            SearchText = text,
            Url = links[0].Url,
            Html = links.Any(link => link.Url is not null) ? new HtmlString(string.Join(", ", links.Select(Anchor))) : null,
            Values = [.. links.Select(link => new FacetValue(link.Id, link.Title))],
            Api = new JsonArray([.. links.Select(link => new JsonObject { ["id"] = link.Id, ["titel"] = link.Title, ["pad"] = link.Url })]),
        };
    }

    private static string Anchor(ItemLink link) => link.Url is null ? Html.Encode(link.Title) : $"<a href=\"{Html.Encode(link.Url)}\">{Html.Encode(link.Title)}</a>";
}

internal static class SafeAddress
{
    public static bool Is(string url) =>
        (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal) && !url.StartsWith("/\\", StringComparison.Ordinal))
        || url.StartsWith('#')
        || (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" or "mailto" or "tel");
}
