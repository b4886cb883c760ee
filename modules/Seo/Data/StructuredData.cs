using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using OrchardVrijwilligers.Modules.Lists;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Seo.Data;

/// <summary>JSON-LD in the head of a page; it says what the page says.</summary>
internal sealed class StructuredData(ContentBehavior behavior) : IPageData
{
    // The default encoder escapes '<' and '&', so that nothing in a text can end the script element.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public async ValueTask AddAsync(ContentItem item, ContentTypeDefinition type, DetailPage? detail, ContentDisplayContext context)
    {
        var (page, site) = (context.Page, context.Reading.Lookup.Settings.Section<SeoSettings>());
        if (detail is not null)
        {
            var linked = new LinkedItem(item, detail, await behavior.ReadAsync(item, type, context.Reading), type.Setting<LinkedDataSettings>(), site, page);
            if (Things.Of(type.Setting<PublicTypeSettings>().SchemaType, linked) is { } thing) Add(page, thing);
        }
        if (page.Path == "/") Add(page, Site(page));
        else Add(page, Trail(detail?.Trail is { Count: > 1 } trail ? trail : [new("Home", "/", []), new(item.DisplayText, page.Path, [])], page));
    }

    private static void Add(PageContext page, JsonObject thing) => page.Head.JsonLd.Add(thing.ToJsonString(Json));

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
        ["inLanguage"] = page.Site.Culture,
        ["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = page.Site.Contact.Name is { Length: > 0 } name ? name : page.Site.Name, ["url"] = page.Absolute("/") },
        ["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = new JsonObject { ["@type"] = "EntryPoint", ["urlTemplate"] = page.Absolute("/zoeken") + "?q={search_term_string}" },
            ["query-input"] = "required name=search_term_string",
        },
    };
}
