using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Modules.Lists;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Seo.Data;

/// <summary>JSON-LD of the schema.org type that the content type's settings name; it says what the page says (standards rows W1 and W2).</summary>
internal sealed class StructuredData : IPageData
{
    // The default encoder escapes '<' and '&', so that nothing in a text can end the script element.
    private static readonly JsonSerializerOptions Json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public ValueTask AddAsync(ContentItem item, ContentTypeDefinition type, DetailPage? detail, ContentDisplayContext context)
    {
        var page = context.Page;
        if (detail is not null) page.Head.JsonLd.Add(Thing(item, type.Setting<PublicTypeSettings>().SchemaType, detail, page).ToJsonString(Json));
        if (detail is { Trail.Count: > 1 }) page.Head.JsonLd.Add(Trail(detail.Trail, page).ToJsonString(Json));
        if (page.Path == "/") page.Head.JsonLd.Add(Site(page).ToJsonString(Json));
        return ValueTask.CompletedTask;
    }

    private static JsonObject Thing(ContentItem item, string kind, DetailPage detail, PageContext page)
    {
        var thing = new JsonObject { ["@context"] = "https://schema.org", ["@type"] = kind.Length > 0 ? kind : "WebPage", ["url"] = page.Absolute(page.Path) };
        if (detail.Written.Length > 0) thing["inLanguage"] = detail.Written;
        thing[kind is "JobPosting" ? "title" : kind is "Article" ? "headline" : "name"] = detail.Title;
        if (detail.Lead.Length > 0) thing["description"] = detail.Lead;
        if (kind == "JobPosting") JobPosting(thing, item, detail, page);
        if (kind == "Event") Event(thing, detail, page);
        if (kind == "Course") thing["provider"] = Organization(detail, page);
        if (kind == "Article" && item.PublishedUtc is { } published) thing["datePublished"] = Date(published);
        return thing;
    }

    private static void JobPosting(JsonObject thing, ContentItem item, DetailPage detail, PageContext page)
    {
        thing["employmentType"] = "VOLUNTEER";
        thing["identifier"] = new JsonObject { ["@type"] = "PropertyValue", ["name"] = page.Site.Name, ["value"] = item.ContentItemId };
        if ((item.CreatedUtc ?? item.PublishedUtc) is { } posted) thing["datePosted"] = Date(posted);
        thing["hiringOrganization"] = Organization(detail, page);
        thing["directApply"] = false;
        if (Place(detail) is { } place) thing["jobLocation"] = place;
        if (detail.End is { } end) thing["validThrough"] = Date(end);
    }

    private static void Event(JsonObject thing, DetailPage detail, PageContext page)
    {
        if (detail.Start is { } start) thing["startDate"] = Date(TimeZoneInfo.ConvertTime(start, page.Site.TimeZone));
        if (detail.End is { } end) thing["endDate"] = Date(TimeZoneInfo.ConvertTime(end, page.Site.TimeZone));
        thing["eventStatus"] = "https://schema.org/EventScheduled";
        thing["eventAttendanceMode"] = "https://schema.org/OfflineEventAttendanceMode";
        thing["organizer"] = Organization(detail, page);
        if (Place(detail) is { } place) thing["location"] = place;
        thing["offers"] = new JsonObject { ["@type"] = "Offer", ["price"] = 0, ["priceCurrency"] = "EUR", ["url"] = page.Absolute(page.Path) };
    }

    private static JsonObject Organization(DetailPage detail, PageContext page) => detail.Contact is { Owner.Length: > 0 } contact
        ? new() { ["@type"] = "Organization", ["name"] = contact.Owner, ["sameAs"] = contact.OwnerUrl is { } url ? page.Absolute(url) : null }
        : new() { ["@type"] = "Organization", ["name"] = page.Site.Name };

    private static JsonObject? Place(DetailPage detail) => detail.Facts.FirstOrDefault(fact => fact.Icon is "map-pin" or "map-pinned") is { } fact
        ? new() { ["@type"] = "Place", ["address"] = new JsonObject { ["@type"] = "PostalAddress", ["streetAddress"] = fact.Text, ["addressCountry"] = "NL" } }
        : null;

    private static JsonObject Trail(IReadOnlyList<MenuLink> trail, PageContext page) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray([.. trail.Select((step, at) => new JsonObject { ["@type"] = "ListItem", ["position"] = at + 1, ["name"] = step.Text, ["item"] = page.Absolute(step.Url) })]),
    };

    private static JsonObject Site(PageContext page) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "WebSite",
        ["name"] = page.Site.Name,
        ["url"] = page.Absolute("/"),
        ["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = new JsonObject { ["@type"] = "EntryPoint", ["urlTemplate"] = page.Absolute("/zoeken") + "?q={search_term_string}" },
            ["query-input"] = "required name=search_term_string",
        },
    };

    private static string Date(DateTimeOffset date) => date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
}
