using System.Globalization;
using Microsoft.AspNetCore.Html;
using OrchardVrijwilligers.Modules.Lists.Maps;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Lists;

/// <summary>Makes the page of one item of a public type; the public settings of its fields say what stands where.</summary>
public sealed class DetailPages(ContentBehavior behavior, ContentIndex index, TimeProvider clock)
{
    public async Task<DetailPage> MakeAsync(ContentItem item, ContentTypeDefinition type, ContentDisplayContext context)
    {
        var settings = type.Setting<PublicTypeSettings>();
        var list = PublicLists.ForType(context.Reading.Lookup.Definitions, type.Name)!;
        var fields = (await behavior.ReadAsync(item, type, context.Reading)).Where(field => !field.Reading.IsEmpty).ToList();
        var (start, end) = (DateOf(fields, settings.DateField), DateOf(fields, settings.EndField));
        var (texts, written) = (context.Reading.Texts, item.WrittenIn(context.Reading.Lookup.Languages));
        var card = Cards.Of(item, "", settings, fields, start, end, texts, written);
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
            Tint = card.Tint,
            Image = card.Image,
            IsExample = card.IsExample,
            Facts = [.. In(fields, "facts").Where(field => Cards.PathOf(field) != settings.DateField && Cards.PathOf(field) != settings.EndField).Select(field => Cards.Fact(field, written))],
            Notes = [.. In(fields, "notes").Select(field => Note(field, written))],
            Easy = Cards.Role(fields, "easy")?.Reading.Text ?? "",
            Map = card.Point is { } point ? AreaMaps.OfItem(point, name => Values(fields, name), context.Reading.Lookup) : null,
            Body = [.. In(fields, "body").Where(field => field.Settings.Role != "easy").Select(FieldShape), .. await PartsAsync(item, type, context)],
            Aside = [.. In(fields, "aside").Where(field => field.Settings.Role is not ("contactName" or "contactPhone" or "contactEmail" or "replyDays" or "organization")).Select(FieldShape)],
            Start = start,
            End = end,
            Trail = [new(texts.Get("Home"), "/", []), .. settings.Listed ? [new MenuLink(texts.Get(list.Title), list.Path, [])] : Array.Empty<MenuLink>(), new(item.DisplayText, context.Page.Path, []) { Language = written }],
            Related = Related(item, list, context.Reading.Language),
            RelatedTitle = settings.RelatedTitle is { Length: > 0 } title ? texts.Get(title) : texts.Get("Meer {0}", texts.Get(list.NounMany)),
            Contact = Contact(fields),
            CalendarUrl = start is null ? null : context.Page.Path + ".ics",
        };
    }

    private static IEnumerable<PublicField> In(IEnumerable<PublicField> fields, string zone) => fields.Where(field => field.Settings.Zone == zone).OrderBy(field => field.Settings.Position);

    private static IReadOnlyList<FacetValue> Values(IEnumerable<PublicField> fields, string name) => fields.FirstOrDefault(field => field.Settings.Name == name)?.Reading.Values ?? [];

    private static Fact Note(PublicField field, string written) => Cards.Fact(field, written) with { Values = [.. field.Reading.Values.Select(value => new FactValue(value.Label, value.Icon.Length > 0 ? value.Icon : field.Settings.Icon))] };

    private static DateTimeOffset? DateOf(IEnumerable<PublicField> fields, string path) =>
        fields.FirstOrDefault(field => Cards.PathOf(field) == path)?.Reading.Date;

    // Rich text has headings of its own; plain text stands under its label.
    private static Shape FieldShape(PublicField field) => new(
        [$"{field.Part.Name}__{field.Definition.Name}", field.Definition.FieldType, "Widget-Paragraph"],
        new HtmlBlock(field.Reading.Html ?? new HtmlString($"<h2>{Html.Encode(field.Label)}</h2><p>{Html.Encode(field.Reading.Text).Replace("\n", "<br>", StringComparison.Ordinal)}</p>")),
        field.Settings.Zone, field.Settings.Position);

    private async Task<IReadOnlyList<Shape>> PartsAsync(ContentItem item, ContentTypeDefinition type, ContentDisplayContext context)
    {
        var shapes = new List<Shape>();
        foreach (var part in type.Parts)
            if (behavior.Part(part.PartName) is { } known && item.Part(part.Name) is { } data && await known.DisplayAsync(data, part, item, context) is { } shape)
                shapes.Add(shape);
        return shapes;
    }

    private IReadOnlyList<Card> Related(ContentItem item, PublicList list, Language language) => index.Current is not { } searched ? [] :
    [
        .. searched.Current.Similar(item.ContentItemId, new()
        {
            Facets = [new(IndexShape.List, list.Name), .. IndexShape.For(language)],
            Ranges = [new(IndexShape.Until, clock.GetUtcNow().ToUnixTimeSeconds(), null)],
            Take = 3,
        }).Select(hit => StoredResult.Card(hit, language)),
    ];

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
