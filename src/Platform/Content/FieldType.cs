using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>
/// A kind of field. From what it says here follow validation, display, card, facet, search, sort, API and export,
/// so that a field added to a type is all of these at once.
/// </summary>
public abstract class FieldType
{
    /// <summary>Orchard Core's name: <c>TextField</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Settings classes that it reads from a definition; recipes are checked by them.</summary>
    public virtual IReadOnlyList<Type> Settings => [];

    /// <summary>What kind of JSON each property of a value is; another kind is refused when somebody saves, and before an import.</summary>
    public virtual IReadOnlyDictionary<string, ValueKind> Properties { get; } = new Dictionary<string, ValueKind>();

    /// <summary>
    /// Brings a value to its stored form before it is saved, imported too: cleans HTML, fills in coordinates.
    /// A problem names a property of the value, or nothing; where the value stands is added to it.
    /// </summary>
    public virtual ValueTask NormalizeAsync(JsonObject value, ContentFieldDefinition field, ContentSaving saving) => ValueTask.CompletedTask;

    /// <summary>What is wrong with a value; asked when somebody saves, and before an import.</summary>
    public virtual IEnumerable<Problem> Validate(JsonObject? value, ContentFieldDefinition field) => [];

    /// <summary>The facet values that there may be, in the order in which they are shown; empty when anything may be typed.</summary>
    public virtual IEnumerable<FacetValue> Choices(ContentFieldDefinition field, ContentLookup lookup) => [];

    /// <summary>What the value means to a reader; <see cref="FieldReading.Empty"/> when there is nothing.</summary>
    public abstract ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context);
}

/// <summary>A kind of JSON value, with what its text must be.</summary>
public enum ValueKind
{
    Text,
    Texts,
    Flag,

    /// <summary>A JSON number, or a text that is one.</summary>
    Number,

    /// <summary>ISO 8601 date, with or without a time.</summary>
    Moment,

    /// <summary>"hh:mm:ss".</summary>
    Time,

    /// <summary>A list of objects, whose properties the kind of field checks itself.</summary>
    Objects,
}

/// <summary>A field's value in all the forms in which something may need it.</summary>
public sealed record FieldReading
{
    public static FieldReading Empty { get; } = new();

    /// <summary>Plain text for a card, a fact or an export.</summary>
    public string Text { get; init; } = "";

    /// <summary>For the page, when it is more than text; clean.</summary>
    public IHtmlContent? Html { get; init; }

    /// <summary>Where the value leads, within the tenant or outside.</summary>
    public string? Url { get; init; }

    /// <summary>Exact values for facets, with their labels; a path ("zaterdag/ochtend") in a tree.</summary>
    public IReadOnlyList<FacetValue> Values { get; init; } = [];

    public double? Number { get; init; }

    public DateTimeOffset? Date { get; init; }

    public (double Latitude, double Longitude)? Point { get; init; }

    /// <summary>How it returns, for a date elsewhere in the item.</summary>
    public Dates.Recurrence? Recurrence { get; init; }

    /// <summary>The value in the API; null leaves the property out.</summary>
    public JsonNode? Api { get; init; }

    /// <summary>Words for full text beyond <see cref="Text"/>.</summary>
    public string SearchText { get; init; } = "";

    /// <summary>Somebody wrote the text for this item, so it is in the item's language and not in the reader's.</summary>
    public bool IsWritten { get; init; }

    public bool IsEmpty => Text.Length == 0 && Html is null && Values.Count == 0 && Number is null && Date is null && Url is null;
}

/// <param name="Scene">Illustration that belongs to the value, if any.</param>
/// <param name="Tint">1 to 6; 0 for none.</param>
/// <param name="Language">Of the label, when that is not the tenant's.</param>
public sealed record FacetValue(string Value, string Label, string Icon = "", string Scene = "", int Tint = 0, string Language = "")
{
    /// <summary>The same for readers of a language; a label that nobody translated stays in the tenant's first language, and says so.</summary>
    public FacetValue For(Texts texts, Languages languages) =>
        this with { Label = texts.Get(Label), Language = Language.Length > 0 ? Language : texts.Has(Label) || texts.Culture.Name == languages.First.Name ? "" : languages.First.Name };
}

/// <summary>What reading content may need beside the item itself.</summary>
/// <param name="language">For whom; null is the first language of the portal.</param>
public sealed class ContentReadingContext(IDocumentReader reader, ContentLookup lookup, TimeZoneInfo timeZone, Language? language = null)
{
    public Language Language { get; } = language ?? lookup.Languages.First;

    public Texts Texts { get; } = lookup.TextsOf(language ?? lookup.Languages.First);

    /// <summary>The same for readers of another language.</summary>
    public ContentReadingContext In(Language other) => new(Reader, Lookup, TimeZone, other);

    public IDocumentReader Reader { get; } = reader;

    public ContentLookup Lookup { get; } = lookup;

    public TimeZoneInfo TimeZone { get; } = timeZone;
}

/// <summary>What saving content may need: the whole item, the session, and a place for problems.</summary>
public sealed class ContentSaving(ContentItem item, ContentTypeDefinition? type, IDocumentReader reader, ContentReadingContext reading, DateTimeOffset now)
{
    public ContentItem Item { get; } = item;

    /// <summary>The item comes from a recipe, where nobody can be asked for what is missing.</summary>
    public bool IsImport { get; init; }

    public ContentTypeDefinition? Type { get; } = type;

    public IDocumentReader Reader { get; } = reader;

    public ContentReadingContext Reading { get; } = reading;

    public DateTimeOffset Now { get; } = now;

    public List<Problem> Problems { get; } = [];

    public List<PlannedJob> Planned { get; } = [];

    /// <summary>Names that no other item may have at the same time, such as a code; claimed when the item is saved.</summary>
    public List<string> Claims { get; } = [];
}
