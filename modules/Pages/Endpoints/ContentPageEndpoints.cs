using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists;
using OrchardVrijwilligers.Modules.Pages.Models;
using OrchardVrijwilligers.Modules.Pages.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Caching;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Modules.Pages.Endpoints;

/// <summary>Every path that belongs to an item: pages of blocks, and details of public types.</summary>
internal static class ContentPageEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/{**path}", ShowAsync).WithOrder(1000).WithMetadata(new AnyPath()).Shared();

    private static async Task ShowAsync(HttpContext http)
    {
        var services = http.RequestServices;
        var pages = services.GetRequiredService<Platform.Display.Pages>();
        await using var session = services.GetRequiredService<IDocumentStore>().OpenSession();
        var path = (http.Request.Path.Value ?? "").Trim('/');
        if (await FindAsync(session, path, http.RequestAborted) is { } item)
        {
            if (!TidyAddresses.GoIfUntidy(http)) await ShowAsync(http, item, session, pages);
        }
        else if (path.Length == 0) await StartAsync(http, session, pages);
        else await services.GetRequiredService<MissingPages>().AnswerAsync(http, path.ToLowerInvariant(), session);
    }

    private static async Task ShowAsync(HttpContext http, ContentItem item, IDocumentSession session, Platform.Display.Pages pages)
    {
        var services = http.RequestServices;
        var lookup = await services.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        var page = await pages.OpenAsync(http);
        if (!lookup.Languages.First.IsOnly && await PageVersions.OfAsync(item, page, session, lookup, http.RequestAborted) is var versions)
        {
            if (versions.PathFor(page.Site.Language) is var path && path != page.Path)
            {
                http.Response.Redirect(page.Href(path) + http.Request.QueryString);
                return;
            }
            item = await session.PublishedAsync(versions.IdFor(page.Site.Language), http.RequestAborted) ?? item;
            page.Head.Versions = versions.All;
        }
        var context = new ContentDisplayContext(new(session, lookup, lookup.TimeZone, page.Site.Language), services, page, "Detail");
        page.Written = item.WrittenIn(lookup.Languages);
        page.Head.Title = item.DisplayText;
        page.Head.Canonical = page.Head.Versions?.FirstOrDefault(version => version.Language.Name == page.Site.Culture) is { IsTranslated: false }
            ? page.Absolute(page.Path, lookup.Languages.Named(page.Written) ?? lookup.Languages.First)
            : page.Absolute(page.Path);
        if (lookup.Definitions.Type(item.ContentType) is not { } type) await pages.NotFoundAsync(http);
        // A type with a flow is a page of blocks, also when it has a list of its own.
        else if (PublicLists.ForType(lookup.Definitions, type.Name) is not null && type.Parts.All(part => part.PartName != "FlowPart")) await DetailAsync(item, type, context, pages);
        else await BlocksAsync(item, type, context, pages);
    }

    private static async Task DetailAsync(ContentItem item, ContentTypeDefinition type, ContentDisplayContext context, Platform.Display.Pages pages)
    {
        var model = await context.Services.GetRequiredService<DetailPages>().MakeAsync(item, type, context);
        if (type.Setting<PublicTypeSettings>().GoneWhenPast && model.IsOver)
        {
            await context.Services.GetRequiredService<MissingPages>().GoneAsync(context.Page.Http, type, item.DisplayText);
            return;
        }
        context.Page.Head.Description = model.Lead;
        foreach (var data in context.Services.GetServices<IPageData>()) await data.AddAsync(item, type, model, context);
        await pages.WriteAsync(context.Page, new Shape([$"Content__{type.Name}", "Detail"], model) { Item = item });
    }

    private static async Task BlocksAsync(ContentItem item, ContentTypeDefinition type, ContentDisplayContext context, Platform.Display.Pages pages)
    {
        var behavior = context.Services.GetRequiredService<ContentBehavior>();
        var (body, facts, lead, summary) = (new List<Shape>(), new List<Fact>(), "", "");
        var written = item.WrittenIn(context.Reading.Lookup.Languages);
        foreach (var field in await behavior.ReadAsync(item, type, context.Reading))
        {
            if (field.Settings.Role == "summary") summary = field.Reading.Text;
            if (field.Settings.Zone == "lead") lead = field.Reading.Text;
            else if (field.Settings.Zone == "facts" && field.Reading.Text.Length > 0) facts.Add(Gatherings.Fact(field, written));
            else if (field.Settings.Zone == "body" && field.Reading.Html is { } html) body.Add(new(["Widget-Paragraph"], new HtmlBlock(html)));
            // A field that says nothing of its place, such as one of an Orchard Core type, is shown as in a block.
            else if (!field.Definition.HasSetting<PublicFieldSettings>() && WidgetShapes.Field(field, type) is { } shown) body.Add(shown);
        }
        var gatherings = context.Services.GetRequiredService<Gatherings>();
        if (await gatherings.MapAsync(item, type, context.Reading) is var map && (map is not null || facts.Count > 0)) body.Add(new(["Place"], Place(item, type, map, facts, context)));
        foreach (var part in type.Parts)
            if (behavior.Part(part.PartName) is { } known && item.Part(part.Name) is { } data && await known.DisplayAsync(data, part, item, context) is { } shape)
                body.AddRange(shape.Model is IReadOnlyList<Shape> blocks ? blocks : [shape]);
        body.AddRange((await gatherings.BlocksAsync(item, type, context.Reading, ListsIn(item))).Select(block => new Shape(["Widget-ListBlock"], block)));
        var (texts, title) = (context.Reading.Texts, context.Reading.Texts.Get(item.DisplayText));
        context.Page.Head.Description = texts.Get(lead.Length > 0 ? lead : summary);
        // A block, such as a question, may have named the page better.
        if (context.Page.Head.Title == item.DisplayText) context.Page.Head.Title = title;
        var home = context.Page.Path == "/";
        if (home) context.Page.Head.Title = "";
        foreach (var data in context.Services.GetServices<IPageData>()) await data.AddAsync(item, type, null, context);
        var list = PublicLists.ForType(context.Reading.Lookup.Definitions, type.Name) is { Settings.Listed: true } listed ? [new MenuLink(texts.Get(listed.Title), listed.Path, [])] : Array.Empty<MenuLink>();
        var trail = home ? Array.Empty<MenuLink>() : [new(texts.Get("Home"), "/", []), .. list, new(title, context.Page.Path, [])];
        var whole = new Shape([$"Content__{type.Name}", "Page"], new ContentPage(item.DisplayText, lead, body) { Trail = trail }) { Item = item };
        await pages.WriteAsync(context.Page, await InFormAsync(whole, body, context));
    }

    // A template of the tenant shows the item whole, and Orchard Core puts the item's own form around that.
    private static async ValueTask<Shape> InFormAsync(Shape whole, List<Shape> body, ContentDisplayContext context) =>
        body.Select(shape => shape.Model).OfType<FormBlock>().FirstOrDefault() is { } form && await context.Services.GetRequiredService<LiquidTemplates>().FindAsync(whole.Alternates, context.Page) is not null
            ? new(["Form"], form with { Blocks = [whole] })
            : whole;

    // What an editor put on the page, the page does not gather again.
    private static HashSet<string> ListsIn(ContentItem item) =>
        item.Part("FlowPart").Objects("Widgets").Select(block => ((block["ListBlockPart"] as System.Text.Json.Nodes.JsonObject)?["List"] as System.Text.Json.Nodes.JsonObject).Text("Text")).ToHashSet(StringComparer.Ordinal);

    private static PlaceBlock Place(ContentItem item, ContentTypeDefinition type, AreaMap? map, IReadOnlyList<Fact> facts, ContentDisplayContext context)
    {
        var path = context.Page.Path;
        return new(item.DisplayText, map, facts, Gatherings.HasDates(type, context.Reading.Lookup.Definitions) ? path + ".ics" : null, type.Setting<GatheringSettings>().Lists.Count > 0 ? path + "/feed.atom" : null);
    }

    private static async Task<ContentItem?> FindAsync(IDocumentReader reader, string path, CancellationToken stop)
    {
        var wanted = path.ToLowerInvariant();
        return await reader.Query<ContentItem, AutorouteIndex>().Where(row => row.Path == wanted && row.Published).FirstOrDefaultAsync(stop)
            ?? (wanted.Length == 0 ? await HomeAsync(reader, stop) : null);
    }

    // Orchard Core's setting HomeRoute, for a home page that has a path of its own.
    private static async Task<ContentItem?> HomeAsync(IDocumentReader reader, CancellationToken stop)
    {
        var settings = await reader.GetAsync<SiteSettings>(SiteSettings.TheId, stop);
        return (settings?.Properties["HomeRoute"] as System.Text.Json.Nodes.JsonObject).Text("ContentItemId") is { Length: > 0 } id ? await reader.PublishedAsync(id, stop) : null;
    }

    private static async Task StartAsync(HttpContext http, IDocumentSession session, Platform.Display.Pages pages)
    {
        var page = await pages.OpenAsync(http);
        await pages.WriteAsync(page, "Page", await FindStart.RunAsync(page, session, http.RequestAborted));
    }
}
