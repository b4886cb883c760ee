using System.Runtime.CompilerServices;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>
/// What views made of models that many pages share, such as the card of an item. The model itself is the key: what was made of it goes
/// when it goes, and a changed item is another model. The site's settings, its language and its prefix are in the HTML, so they tell versions apart.
/// </summary>
internal sealed class KeptViews
{
    // A few views in a few languages; a site that changed leaves a version that nobody asks for.
    private const int MostVersions = 8;

    private readonly ConditionalWeakTable<object, Versions> kept = [];

    public byte[]? Find(string view, object model, PageContext page)
    {
        if (!kept.TryGetValue(model, out var versions)) return null;
        foreach (var version in versions.All)
            if (version.Is(view, page)) return version.Html;
        return null;
    }

    public void Add(string view, object model, PageContext page, ReadOnlySpan<byte> html)
    {
        var versions = kept.GetValue(model, static _ => new());
        versions.All = [new(view, page.Site, page.Http.Request.PathBase.Value ?? "", html.ToArray()), .. versions.All.Take(MostVersions - 1)];
    }

    // Replaced as a whole: of two that add at once one is forgotten, and made again.
    private sealed class Versions
    {
        public Version[] All { get; set; } = [];
    }

    private sealed record Version(string View, SiteInfo Site, string PathBase, byte[] Html)
    {
        public bool Is(string view, PageContext page) => ReferenceEquals(Site, page.Site) && View == view && PathBase == (page.Http.Request.PathBase.Value ?? "");
    }
}
