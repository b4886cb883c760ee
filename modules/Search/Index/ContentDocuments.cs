using System.Globalization;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Liquid;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Dates;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Search.Index;

/// <summary>Makes the search document, card and API resource of a published item from its fields' readings.</summary>
public sealed class ContentDocuments(ContentBehavior behavior, LiquidTemplates templates)
{
    /// <summary>Raised with every change that gives an item another document: what was indexed before is then made anew.</summary>
    public const int Version = 2;

    private const double Forever = 253_402_300_799; // the last second of the year 9999

    /// <summary>Null when the item's type is not public.</summary>
    public async ValueTask<SearchDocument?> MakeAsync(ContentItem item, ContentReadingContext context)
    {
        var definitions = context.Lookup.Definitions;
        if (PublicLists.ForType(definitions, item.ContentType) is not { } list || definitions.Type(item.ContentType) is not { } type) return null;
        var settings = type.Setting<PublicTypeSettings>();
        var languages = context.Lookup.Languages;
        var fields = await behavior.ReadAsync(item, type, context);
        var (start, end) = First(Cards.Recurring(fields), Date(settings.DateField), Date(settings.EndField), context.TimeZone);
        var url = item.Part("AutoroutePart") is { } route ? "/" + route.Text("Path") : $"{list.Path}/{item.ContentItemId}";
        var (cards, translated) = (new Dictionary<string, Card>(StringComparer.Ordinal), new List<IReadOnlyList<PublicField>>());
        foreach (var language in languages.All)
        {
            var read = language == context.Language ? fields : await behavior.ReadAsync(item, type, context.In(language));
            cards[language.Name] = Cards.Of(item, url, settings, read, start, end, context.Lookup.TextsOf(language), item.WrittenIn(languages));
            if (language != context.Language) translated.Add(read);
        }
        var since = item.CreatedUtc ?? item.PublishedUtc ?? DateTimeOffset.UnixEpoch;
        var document = new SearchDocument(item.ContentItemId)
        {
            Payload = StoredResult.Write(cards, Resource(item, url, type, fields, start, end)),
            Boost = new Prominence(context.Lookup.Settings.Section<SearchSettings>()).Of(since, Cards.Role(fields, "promoted") is not null),
        };
        document.AddFacet(IndexShape.List, list.Name).AddFacet(IndexShape.Type, item.ContentType).SortText(IndexShape.Title, item.DisplayText);
        var versions = languages.First.IsOnly ? [] : await context.Reader.VersionsAsync(item, languages, default);
        foreach (var language in LocalizedContent.ReadersOf(item.ContentItemId, versions, languages)) document.AddFacet(IndexShape.Readers, language.Name);
        document.AddNumber(IndexShape.Published, since.ToUnixTimeSeconds());
        if (start is { } from) document.AddNumber(IndexShape.Start, from.ToUnixTimeSeconds());
        document.AddNumber(IndexShape.Until, settings.HidePast && cards[context.Language.Name].Over(context.TimeZone) is { } until ? until.ToUnixTimeSeconds() : Forever);
        await AddTextAsync(document, item, type, fields, context);
        AddTranslated(document, fields, translated);
        AddFields(document, list, fields);
        return document;

        DateTimeOffset? Date(string path) => fields.FirstOrDefault(field => Cards.PathOf(field) == path)?.Reading.Date;
    }

    // "Gardening" finds what has the term "Tuin", in whatever language the rest was written.
    private static void AddTranslated(SearchDocument document, IReadOnlyList<PublicField> fields, List<IReadOnlyList<PublicField>> translated)
    {
        foreach (var others in translated)
            foreach (var (field, other) in fields.Zip(others))
                if (field.Settings.Search > 0 && other.Reading.SearchText.Length > 0 && other.Reading.SearchText != field.Reading.SearchText)
                    document.AddText(IndexShape.Translated, Foreign(other.Reading.SearchText));
    }

    // "Help" is Dutch as well, and would answer Dutch questions that the item does not.
    private static string Foreign(string text) => DutchWords.List is not { } dutch ? text
        : string.Join(' ', text.Split([' ', ',', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => !dutch.Contains(word.ToLowerInvariant())));

    // The kind of a thing tells it from what else is found, and nothing from its neighbors.
    private const double KindWeight = 0.1;

    // Whatever it weighs by itself, in another item it is text.
    private const double BlockWeight = 1;

    private async ValueTask AddTextAsync(SearchDocument document, ContentItem item, ContentTypeDefinition type, IReadOnlyList<PublicField> fields, ContentReadingContext context)
    {
        var words = type.Setting<FullTextAspectSettings>();
        if (words.IncludeDisplayText) document.AddText(IndexShape.TextFor(4), item.DisplayText);
        if (words.IncludeBodyAspect) await AddPartsAsync(document, item, type, context, isBlock: false);
        document.AddText(IndexShape.TextFor(KindWeight), string.Join(' ', type.Setting<PublicTypeSettings>().SearchWords));
        AddFieldTexts(document, fields, isBlock: false);
        if (words is { IncludeFullTextTemplate: true, FullTextTemplate.Length: > 0 }) document.AddText(IndexShape.TextFor(1), await MadeAsync(words.FullTextTemplate, item, context));
    }

    private async ValueTask AddPartsAsync(SearchDocument document, ContentItem item, ContentTypeDefinition type, ContentReadingContext context, bool isBlock)
    {
        foreach (var part in type.Parts)
            if ((isBlock || part.PartName != "TitlePart") && behavior.Part(part.PartName) is { } known && item.Part(part.Name) is { } data)
            {
                foreach (var (text, weight) in known.SearchTexts(data)) document.AddText(IndexShape.TextFor(isBlock ? BlockWeight : weight), text);
                foreach (var inner in known.Inner(data)) await AddBlockAsync(document, ContentItem.Of(inner), context);
            }
    }

    private async ValueTask AddBlockAsync(SearchDocument document, ContentItem block, ContentReadingContext context)
    {
        if (context.Lookup.Definitions.Type(block.ContentType) is not { } type) return;
        await AddPartsAsync(document, block, type, context, isBlock: true);
        AddFieldTexts(document, await behavior.ReadAsync(block, type, context), isBlock: true);
    }

    private static void AddFieldTexts(SearchDocument document, IEnumerable<PublicField> fields, bool isBlock)
    {
        foreach (var field in fields)
            if (WeightOf(field) is > 0 and var weight && field.Reading.SearchText.Length > 0) document.AddText(IndexShape.TextFor(isBlock ? BlockWeight : weight), field.Reading.SearchText);
    }

    // Orchard Core says only that a field is found, not how much it weighs.
    private static double WeightOf(PublicField field) => field.Settings.Search > 0 ? field.Settings.Search
        : field.Definition.Setting<ContentIndexSettings>().Included || field.Definition.Setting<LuceneContentIndexSettings>().Included ? 1 : 0;

    // An item is found by its other words when the template of its type is no Liquid.
    private async ValueTask<string> MadeAsync(string template, ContentItem item, ContentReadingContext context)
    {
        var model = new LiquidContentItem(item);
        try
        {
            return await templates.RenderTextAsync(template, new Dictionary<string, object?> { ["ContentItem"] = model, ["Model"] = model }, context);
        }
        catch (LiquidException)
        {
            return "";
        }
    }

    private static void AddFields(SearchDocument document, PublicList list, IReadOnlyList<PublicField> fields)
    {
        foreach (var field in fields)
        {
            if (list.Facets.Any(facet => facet.Public.Name == field.Settings.Name))
                foreach (var value in ValuesOf(field)) document.AddFacet(field.Settings.Name, value);
            if (field.Reading.Point is var (latitude, longitude)) document.AddPoint(IndexShape.Place, latitude, longitude);
        }
    }

    private static IEnumerable<string> ValuesOf(PublicField field) =>
        field.Reading.IsEmpty ? field.Settings.Ranges.Where(range => range.Empty).Select(range => range.Value) : field.Reading.Values.Select(value => value.Value);

    private JsonObject Resource(ContentItem item, string url, ContentTypeDefinition type, IReadOnlyList<PublicField> fields, DateTimeOffset? start, DateTimeOffset? end)
    {
        var settings = type.Setting<PublicTypeSettings>();
        var resource = new JsonObject { ["id"] = item.ContentItemId, ["soort"] = settings.Singular, ["titel"] = item.DisplayText, ["pad"] = url };
        foreach (var part in type.Parts)
            if (behavior.Part(part.PartName) is { } known && item.Part(part.Name) is { } data)
                foreach (var (name, value) in known.Api(data)) resource.TryAdd(name, value);
        foreach (var field in fields)
            if (field.Settings is { Api: true, Name.Length: > 0 } && field.Reading.Api is { } value && !resource.ContainsKey(field.Settings.Name))
                resource[field.Settings.Name] = field.Definition.FieldType == "DateTimeField" && Moment(field) is { } moment ? Utc(moment) : value.DeepClone();
        if (item.ModifiedUtc is { } modified) resource["gewijzigd"] = Utc(modified);
        return resource;

        DateTimeOffset? Moment(PublicField field) => Cards.PathOf(field) == settings.DateField ? start : Cards.PathOf(field) == settings.EndField ? end : null;
    }

    private static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // "Every second Saturday, from today on" does not begin today.
    private static (DateTimeOffset? Start, DateTimeOffset? End) First(Recurrence? recurrence, DateTimeOffset? start, DateTimeOffset? end, TimeZoneInfo zone) =>
        start is { } from && recurrence?.Ruled(from, end, zone).FirstOrDefault() is { } first ? (first.Start, first.End) : (start, end);
}
