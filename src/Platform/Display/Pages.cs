using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Platform.Display.Caching;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>Makes whole pages: the page's own view first, then the layout around it.</summary>
public sealed class Pages(SiteCache sites, ViewRenderer renderer, IEnumerable<IHead> heads, IEnumerable<IFooter> footers)
{
    public async ValueTask<PageContext> OpenAsync(HttpContext http) => new(await sites.GetAsync(http.Language(), http.RequestAborted), http, renderer);

    /// <summary>Renders a shape as a page of its own and sends it.</summary>
    public async Task WriteAsync(PageContext page, Shape shape, int status = StatusCodes.Status200OK)
    {
        if (!renderer.Has(page.Layout))
        {
            await Tenants.PlainPage.WriteAsync(page.Http, StatusCodes.Status503ServiceUnavailable, page.Site.Name, "Dit portaal heeft nog geen thema. De beheerder kan er een kiezen.");
            return;
        }
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(page.Site.Culture);
        using var body = new HtmlBuffer(HtmlBuffer.WholePage);
        await renderer.WriteAsync(shape, page, body);
        foreach (var head in heads) await head.AddAsync(page);
        using var footer = new HtmlBuffer();
        foreach (var part in footers) await part.WriteAsync(page, footer);
        using var output = new HtmlBuffer(HtmlBuffer.WholePage);
        await renderer.WriteAsync(page.Layout, new LayoutModel(body, footer.IsEmpty ? null : footer) { Heading = Heading(shape, body, page) }, page, output);
        await SendAsync(page.Http, output, status);
    }

    // A tenant's own template may leave the title out, or to a picture; by ear a page starts with one.
    private static string Heading(Shape shape, HtmlBuffer body, PageContext page) => shape.Item is { } item && body.Span.IndexOf("<h1"u8) < 0 ? page.T(item.DisplayText) : "";

    public Task WriteAsync(PageContext page, string view, object model, int status = StatusCodes.Status200OK) => WriteAsync(page, new Shape([view], model), status);

    public async Task NotFoundAsync(HttpContext http)
    {
        if (http.Response.HasStarted) return;
        await ErrorAsync(http, new(StatusCodes.Status404NotFound, Texts.Later("Deze pagina is er niet"), Texts.Later("Misschien is de pagina verplaatst of verwijderd. Zoek hieronder, of ga naar de voorpagina."), "/zoeken"));
    }

    public async Task ErrorAsync(HttpContext http, ErrorPage error)
    {
        var page = await OpenAsync(http);
        error = error with { Title = page.T(error.Title), Text = page.T(error.Text) };
        if (ApiAnswer.IsAsked(http))
        {
            await ApiAnswer.ProblemAsync(http, error.Status, error.Title, error.Text);
            return;
        }
        page.Head.Title = error.Title;
        page.Head.Robots = "noindex";
        if (!renderer.Has("Layout") || !renderer.Has("Error")) await Tenants.PlainPage.WriteAsync(http, error.Status, error.Title, error.Text);
        else await WriteAsync(page, "Error", error, error.Status);
    }

    // Decision D9: public pages are kept by browsers but asked for again each time; what has not changed costs a few bytes.
    private static bool IsUnchanged(HttpContext http, HtmlBuffer output)
    {
        var etag = output.ETag;
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.ETag = etag;
        if (!EntityTags.IsKnown(http, etag)) return false;
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        http.Response.ContentType = null;
        return true;
    }

    private static async Task SendAsync(HttpContext http, HtmlBuffer output, int status)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        if (status == StatusCodes.Status200OK && http.Response.Headers.CacheControl.Count == 0 && IsUnchanged(http, output)) return;
        http.Response.ContentLength = output.Length;
        // Asked for at once, after the headers, the server has one stretch for the whole page and not twenty of 4 kB.
        await http.Response.StartAsync(http.RequestAborted);
        output.Span.CopyTo(http.Response.BodyWriter.GetSpan(output.Length));
        http.Response.BodyWriter.Advance(output.Length);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }
}

/// <summary>What a module tells machines about every page, once the page itself has said what it has to say.</summary>
public interface IHead
{
    ValueTask AddAsync(PageContext page);
}

/// <summary>Something that a module shows at the foot of every page.</summary>
public interface IFooter
{
    ValueTask WriteAsync(PageContext page, TextWriter output);
}
