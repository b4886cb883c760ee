using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>One page while it is made. Views read the site from it and tell the layout what belongs in the head.</summary>
public sealed class PageContext(SiteInfo site, HttpContext http, ViewRenderer renderer)
{
    public SiteInfo Site { get; } = site;

    public HttpContext Http { get; } = http;

    public ViewRenderer Renderer { get; } = renderer;

    public PageHead Head { get; } = new();

    /// <summary>The view that is the frame of the page; a page's own view may choose another.</summary>
    public string Layout { get; set; } = "Layout";

    /// <summary>How many templates of the tenant stand in each other at this moment.</summary>
    internal int TemplateDepth { get; set; }

    /// <summary>Path of the request within the tenant, e.g. <c>/boeken</c>.</summary>
    public string Path => Http.Request.Path.Value ?? "/";

    /// <summary>The address of a path of this tenant. Files of modules and themes are the host's and stand at one address for all.</summary>
    public string Href(string path) =>
        path.Length > 0 && path[0] == '/' && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/_content/", StringComparison.Ordinal) ? Http.Request.PathBase.Value + path : path;

    /// <summary>The whole address of a path of this tenant, for canonical links, feeds and JSON-LD.</summary>
    public string Absolute(string path) => (Site.BaseUrl.Length > 0 ? Site.BaseUrl : $"{Http.Request.Scheme}://{Http.Request.Host}") + Href(path);

    /// <summary>Text that somebody wrote, with its links brought to where the tenant stands.</summary>
    public IHtmlContent Prose(IHtmlContent html) => Http.Request.PathBase.Value is { Length: > 0 } prefix ? RootedLinks.Under(prefix, html) : html;

    public string T(string text, params object?[] values) =>
        values.Length == 0 ? text : string.Format(System.Globalization.CultureInfo.CurrentCulture, text, values);

    public IHtmlContent Icon(string? name) => string.IsNullOrEmpty(name)
        ? HtmlString.Empty
        : Renderer.Icon(name);
}

/// <summary>What the layout puts in the head; filled by the page's view.</summary>
public sealed class PageHead
{
    public string Title { get; set; } = "";

    public string Description { get; set; } = "";

    public string? Canonical { get; set; }

    /// <summary>Null: may be indexed.</summary>
    public string? Robots { get; set; }

    public string? OpenGraphType { get; set; }

    /// <summary>Whole address of a picture of the page, for who shares it.</summary>
    public string? Image { get; set; }

    /// <summary>What is to be seen on <see cref="Image"/>.</summary>
    public string ImageAlt { get; set; } = "";

    /// <summary>Feeds and calendars: (title, type, href).</summary>
    public List<(string Title, string Type, string Href)> Alternates { get; } = [];

    /// <summary>Addresses of ES modules that this page has besides those of every page.</summary>
    public List<string> Scripts { get; } = [];

    /// <summary>JSON-LD documents, already escaped for a script element.</summary>
    public List<string> JsonLd { get; } = [];

    /// <summary>Class on the body element, e.g. <c>ov-page--list</c>.</summary>
    public string BodyClass { get; set; } = "";
}
