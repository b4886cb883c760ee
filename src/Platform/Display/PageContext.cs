using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Localization;

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

    /// <summary>The language of what is shown, where somebody wrote it: an item may be in another language than the reader's.</summary>
    public string Written { get; set; } = site.Languages.First.Name;

    /// <summary>The address of a path of this tenant, in the reader's language. Files of modules and themes are the host's and stand at one address for all.</summary>
    public string Href(string path) =>
        !IsOwn(path) || path.StartsWith("/_content/", StringComparison.Ordinal) ? path : Http.Address(path);

    /// <summary>The address of a path of this tenant in another language.</summary>
    public string Href(string path, Language language) => IsOwn(path) ? Http.TenantBase().Add(language.Prefix).Value + path : path;

    /// <summary>Every address at which a path of this tenant stands.</summary>
    public IEnumerable<string> InAllLanguages(string path) => IsAlone(path) ? [Href(path)] : Site.Languages.All.Select(language => Href(path, language));

    /// <summary>The whole address of a path of this tenant, for canonical links, feeds and JSON-LD.</summary>
    public string Absolute(string path) => Host + Href(path);

    public string Absolute(string path, Language language) => Host + Href(path, language);

    /// <summary>Text that somebody wrote, with its links brought to where the tenant stands and words in those that show none.</summary>
    public IHtmlContent Prose(IHtmlContent html)
    {
        var text = SilentLinks.Named(Html.Text(html));
        return new HtmlString(Http.Request.PathBase.HasValue ? RootedLinks.Under(this, text) : text);
    }

    /// <summary>The interface text in the reader's language; the Dutch text is the key.</summary>
    public string T(string text) => Site.Texts.Get(text);

    public string T(string text, params ReadOnlySpan<object?> values) => Site.Texts.Get(text, values);

    /// <inheritdoc cref="Texts.Plural"/>
    public string Plural(long count, string one, string many, params object?[] values) => Site.Texts.Plural(count, one, many, values);

    /// <summary>Where this page stands in each language of the portal, with what was asked of it; from a page without languages, such as the one to sign in at, another language begins at home.</summary>
    public IEnumerable<(Language Language, string Address)> InLanguages()
    {
        var isAlone = IsAlone(Path);
        return Site.Languages.All.Select(language => (language, isAlone && language.Name != Site.Culture ? Href("/", language) : Href(PathIn(language), language) + Http.Request.QueryString));
    }

    /// <summary>For <c>hreflang</c>: the addresses at which search engines find this page in each language in which it says the same, and for all others.</summary>
    public IEnumerable<(string Language, string Address)> LanguageLinks()
    {
        var own = Absolute(Path);
        if (Site.Languages.First.IsOnly || Head.Robots is not null || Head.Canonical is not { } canonical || !canonical.StartsWith(own, StringComparison.Ordinal)) yield break;
        var (more, translated) = (canonical[own.Length..], (Head.Versions ?? [.. Site.Languages.All.Select(language => new LanguageVersion(language, Path))]).Where(version => version.IsTranslated).ToList());
        if (translated.Count < 2 || translated.TrueForAll(version => version.Language.Name != Site.Culture)) yield break;
        foreach (var version in translated) yield return (version.Language.Name, Absolute(version.Path, version.Language) + more);
        yield return ("x-default", Absolute(translated[0].Path, translated[0].Language) + more);
    }

    private bool IsAlone(string path) => Http.RequestServices.GetRequiredService<OneLanguagePaths>().Holds(path);

    private string PathIn(Language language) => Head.Versions?.FirstOrDefault(version => version.Language.Name == language.Name)?.Path ?? Path;

    /// <summary>Names the portal in ids that must stay the same, of feeds and calendars: the host of its own address, or else the one that is asked.</summary>
    public string Authority => Uri.TryCreate(Site.BaseUrl, UriKind.Absolute, out var own) ? own.Host : Http.Request.Host.Host;

    private string Host => Site.BaseUrl.Length > 0 ? Site.BaseUrl : $"{Http.Request.Scheme}://{Http.Request.Host}";

    private static bool IsOwn(string path) => path.Length > 0 && path[0] == '/' && !path.StartsWith("//", StringComparison.Ordinal);

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

    /// <summary>Where the page stands in each language: all of them at the page's own path, unless a page says otherwise.</summary>
    public IReadOnlyList<LanguageVersion>? Versions { get; set; }

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

/// <param name="Path">Within the tenant, without a language before it.</param>
/// <param name="IsTranslated">Whether the page says the same in this language, and not merely its frame.</param>
public sealed record LanguageVersion(Language Language, string Path, bool IsTranslated = true);
