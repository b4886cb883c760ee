using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Contents.Fields;

/// <summary>What Orchard Core lets a definition say of most kinds of field. Each kind has a section of its own, by the name of its class.</summary>
public abstract class FieldSettings
{
    public bool Required { get; init; }

    /// <summary>What an editor is told beside the field.</summary>
    public string Hint { get; init; } = "";

    internal static IEnumerable<Problem> Demand<TSettings>(ContentFieldDefinition field, bool isEmpty) where TSettings : FieldSettings, new() =>
        isEmpty && field.Setting<TSettings>().Required ? [new("", $"Vul '{field.DisplayName}' in.")] : [];
}

public sealed class DateFieldSettings : FieldSettings;

public sealed class DateTimeFieldSettings : FieldSettings;

public sealed class TimeFieldSettings : FieldSettings;

public sealed class AddressFieldSettings : FieldSettings;

public sealed class MarkdownFieldSettings : FieldSettings
{
    /// <summary>Read, and always so: what a page shows is clean.</summary>
    public bool SanitizeHtml { get; init; } = true;
}

public sealed class HtmlFieldSettings : FieldSettings
{
    /// <summary>Read, and always so: what a page shows is clean.</summary>
    public bool SanitizeHtml { get; init; } = true;
}

public sealed class YoutubeFieldSettings : FieldSettings;

public sealed class LinkFieldSettings : FieldSettings
{
    public LinkTextMode LinkTextMode { get; init; }

    /// <summary>Shown when an item gives no text itself.</summary>
    public string DefaultText { get; init; } = "";
}

/// <summary>Whether a link has a text of its own; <c>Static</c> and <c>Url</c> are for editors.</summary>
public enum LinkTextMode
{
    Optional,
    Required,
    Static,
    Url,
}

public sealed class ContentPickerFieldSettings : FieldSettings
{
    public bool Multiple { get; init; }

    /// <summary>The types that an editor may choose from.</summary>
    public IReadOnlyList<string> DisplayedContentTypes { get; init; } = [];
}
