using System.Globalization;
using Microsoft.AspNetCore.Html;
using OrchardVrijwilligers.Modules.Lists.Maps;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Dates;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Lists;

/// <summary>Makes the page of one item of a public type; the public settings of its fields say what stands where.</summary>
public sealed class DetailPages(ContentBehavior behavior, ContentIndex index, ContentDocuments documents, Gatherings gatherings, TimeProvider clock)
{
    public async Task<DetailPage> MakeAsync(ContentItem item, ContentTypeDefinition type, ContentDisplayContext context)
    {
        var (settings, lookup) = (type.Setting<PublicTypeSettings>(), context.Reading.Lookup);
        var list = PublicLists.ForType(context.Reading.Lookup.Definitions, type.Name)!;
        var fields = (await behavior.ReadAsync(item, type, context.Reading)).Where(field => !field.Reading.IsEmpty).ToList();
        var (start, end) = (DateOf(fields, settings.DateField), DateOf(fields, settings.EndField));
        var (texts, written) = (context.Reading.Texts, item.WrittenIn(lookup.Languages));
        var card = Cards.Of(item, context.Page.Path, settings, fields, start, end, texts, written);
        var times = new TimesOfItem(card, context.Page, lookup.TimeZone, clock.GetUtcNow());
        var portrait = Portrait(fields);
        var parts = await PartsAsync(item, type, context);
        var isPast = (times.Shown is { } shown ? shown.Over : end ?? start) < clock.GetUtcNow();
        return new()
        {
            Id = item.ContentItemId,
            Type = item.ContentType,
            Kind = card.Kind,
            Title = item.DisplayText,
            Written = written,
            Hero = card.Hero,
            IsHeroTranslated = card.IsHeroTranslated,
            Lead = card.Summary,
            Scene = card.Scene,
            ChosenScene = card.ChosenScene,
            Tint = card.Tint,
            Image = card.Image,
            IsExample = card.IsExample,
            Facts = [.. In(fields, "facts").Where(field => Cards.PathOf(field) != settings.DateField && Cards.PathOf(field) != settings.EndField).Select(field => Cards.Fact(field, written))],
            Notes = [.. In(fields, "notes").Select(field => Note(field, written))],
            Easy = Cards.Role(fields, "easy")?.Reading.Text ?? "",
            Map = card.Point is { } point ? AreaMaps.OfItem(point, name => Values(fields, name), lookup) : null,
            Body = [.. In(fields, "body").Where(field => field.Settings.Role != "easy").Select(FieldShape), .. parts.Where(part => part.Zone != "aside")],
            Aside = [.. In(fields, "aside").Where(field => field.Settings.Role is not ("contactName" or "contactPhone" or "contactEmail" or "replyDays" or "organization" or "signUp" or "next")).Select(FieldShape), .. parts.Where(part => part.Zone == "aside")],
            Start = times.Shown?.Start ?? start,
            End = times.Shown is { } time ? time.End : end,
            IsPast = isPast,
            IsOver = card.Over(lookup.TimeZone) < clock.GetUtcNow(),
            State = times.State,
            StateNote = times.Note,
            MissedDay = times.MissedDay,
            Times = times.Coming,
            IsTogether = card.Recurrence is { Together: true },
            SignUp = Cards.Role(fields, "signUp") is { Reading.Url: { } url } link ? new(link.Reading.Text, url, []) { Language = link.Reading.IsWritten ? written : "" } : null,
            IsOpenToAll = start is not null && type.Fields.Any(field => field.Field.Public.Role == "signUp") && Cards.Role(fields, "signUp") is null,
            PlacesLeft = card.PlacesLeft,
            Portrait = portrait,
            Mark = Mark(fields),
            Next = portrait is null ? null : await NextAsync(item, fields, context.Reading),
            Gathered = await gatherings.BlocksAsync(item, type, context.Reading),
            FeedUrl = type.Setting<GatheringSettings>().Lists.Count > 0 ? context.Page.Path + "/feed.atom" : null,
            Trail = [new(texts.Get("Home"), "/", []), .. settings.Listed ? [new MenuLink(texts.Get(list.Title), list.Path, [])] : Array.Empty<MenuLink>(), new(item.DisplayText, context.Page.Path, []) { Language = written }],
            Related = Related(item, list, new(lookup, context.Reading.Language)),
            RelatedTitle = settings.RelatedTitle is { Length: > 0 } title ? texts.Get(title) : texts.Get("Meer {0}", texts.Get(list.NounMany)),
            Contact = Contact(fields),
            CalendarUrl = start is not null && !isPast && times.State != OccurrenceState.Cancelled || Gatherings.HasDates(type, lookup.Definitions) ? context.Page.Path + ".ics" : null,
        };
    }

    private static IEnumerable<PublicField> In(IEnumerable<PublicField> fields, string zone) => fields.Where(field => field.Settings.Zone == zone).OrderBy(field => field.Settings.Position);

    private static IReadOnlyList<FacetValue> Values(IEnumerable<PublicField> fields, string name) => fields.FirstOrDefault(field => field.Settings.Name == name)?.Reading.Values ?? [];

    // A number says more than the ranges that it is in.
    private static Fact Note(PublicField field, string written) => field.Reading.Number is not null ? Cards.Fact(field, written) : Cards.Fact(field, written) with { Values = [.. field.Reading.Values.Select(value => new FactValue(value.Label, value.Icon.Length > 0 ? value.Icon : field.Settings.Icon, value.Language))] };

    private static DateTimeOffset? DateOf(IEnumerable<PublicField> fields, string path) =>
        fields.FirstOrDefault(field => Cards.PathOf(field) == path)?.Reading.Date;

    // Rich text has headings of its own; plain text stands under its label.
    private static Shape FieldShape(PublicField field) => new(
        [$"{field.Part.Name}__{field.Definition.Name}", field.Definition.FieldType, "Widget-Paragraph"],
        new HtmlBlock(field.Reading.Html ?? new HtmlString($"<h2>{Html.Encode(field.Label)}</h2><p>{Plain(field.Reading)}</p>")),
        field.Settings.Zone, field.Settings.Position);

    private static string Plain(FieldReading reading) => reading.Url is { } url
        ? $"<a class=\"nl-link\" href=\"{Html.Encode(url)}\">{Html.Encode(reading.Text)}</a>"
        : Html.Encode(reading.Text).Replace("\n", "<br>", StringComparison.Ordinal);

    private async Task<IReadOnlyList<Shape>> PartsAsync(ContentItem item, ContentTypeDefinition type, ContentDisplayContext context)
    {
        var shapes = new List<Shape>();
        foreach (var part in type.Parts)
            if (behavior.Part(part.PartName) is { } known && item.Part(part.Name) is { } data && await known.DisplayAsync(data, part, item, context) is { } shape)
                shapes.Add(shape);
        return shapes;
    }

    private IReadOnlyList<Card> Related(ContentItem item, PublicList list, Audience readers) => index.Current is not { } searched ? [] :
        [.. searched.Current.Similar(item.ContentItemId, Coming(list, 3, readers.Language)).Select(hit => StoredResult.Card(hit, readers.Language, clock.GetUtcNow(), readers.Lookup.TimeZone))];

    private static PortraitCard? Portrait(IReadOnlyList<PublicField> fields)
    {
        if (Cards.Role(fields, "person") is not { } person) return null;
        var picture = fields.FirstOrDefault(field => field.Definition.FieldType == "MediaField" && field.Reading.Url is not null);
        return new(person.Reading.Text, Cards.Role(fields, "otherPerson")?.Reading.Text ?? "", picture?.Reading.Url, picture?.Reading.Text ?? "");
    }

    // A mark that has run out says nothing any more. Its last day still counts.
    private MarkCard? Mark(IReadOnlyList<PublicField> fields)
    {
        if (Cards.Role(fields, "mark") is not { } mark) return null;
        var until = Cards.Role(fields, "markUntil")?.Reading.Date;
        return until?.AddDays(1) <= clock.GetUtcNow() ? null : new(mark.Reading.Text, Cards.Role(fields, "markLevel")?.Reading.Text ?? "", until);
    }

    // What the editor chose, as long as it is there; else what is most like it in the list that such choices come from.
    private async ValueTask<Card?> NextAsync(ContentItem item, IReadOnlyList<PublicField> fields, ContentReadingContext context)
    {
        if (index.Current is not { } searched || fields.FirstOrDefault(field => field.Settings.Role == "next") is not { } next) return null;
        foreach (var chosen in next.Reading.Values)
            if (await context.Reader.PublishedAsync(chosen.Value) is { } found && await documents.MakeAsync(found, context) is { } document)
                return StoredResult.Card(document.Payload, context.Language, clock.GetUtcNow(), context.TimeZone);
        var types = (next.Definition.Settings["ContentPickerFieldSettings"] as System.Text.Json.Nodes.JsonObject).Texts("DisplayedContentTypes");
        var list = types.Select(type => PublicLists.ForType(context.Lookup.Definitions, type)).FirstOrDefault(found => found is not null);
        return list is null ? null : searched.Current.Similar(item.ContentItemId, Coming(list, 1, context.Language)).Select(hit => StoredResult.Card(hit, context.Language, clock.GetUtcNow(), context.TimeZone)).FirstOrDefault();
    }

    private SearchQuery Coming(PublicList list, int take, Language language) => new()
    {
        Facets = [new(IndexShape.List, list.Name), .. IndexShape.For(language)],
        Ranges = [new(IndexShape.Until, clock.GetUtcNow().ToUnixTimeSeconds(), null)],
        Take = take,
    };

    private static ContactCard? Contact(IReadOnlyList<PublicField> fields)
    {
        var (name, phone, email) = (Text("contactName"), Text("contactPhone"), Text("contactEmail"));
        if (name.Length + phone.Length + email.Length == 0) return null;
        var organization = Cards.Role(fields, "organization");
        var days = Cards.Role(fields, "replyDays")?.Reading.Number;
        return new(name, phone, email, (int?)days, organization?.Reading.Text ?? "", organization?.Reading.Url);

        string Text(string role) => Cards.Role(fields, role)?.Reading.Text ?? "";
    }
}
