using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace OrchardVrijwilligers.Web.Tests.Open;

/// <summary>Sitemap, robots.txt and feeds, read as strictly as a machine can (rows W3 and W4).</summary>
public sealed class FeedTests(OpenPortal portal)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Every_address_in_the_sitemap_is_its_own_canonical_and_may_be_shown()
    {
        var root = XDocument.Parse(await portal.Client.GetStringAsync("/sitemap.xml")).Root!;
        Assert.Equal(Map + "urlset", root.Name);
        var addresses = root.Elements(Map + "url").Select(url => url.Element(Map + "loc")!.Value).ToList();

        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        foreach (var address in addresses)
        {
            var page = await portal.PageAsync(new Uri(address).PathAndQuery);
            Assert.Equal(address, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            Assert.Null(page.QuerySelector("meta[name=robots]"));
            Assert.True(page.QuerySelector("meta[name=description]")?.GetAttribute("content")?.Length >= 20, $"{address} says nothing of itself to who searches");
        }
        foreach (var changed in root.Descendants(Map + "lastmod")) Assert.True(DateTimeOffset.TryParseExact(changed.Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _), changed.Value);
    }

    [Fact]
    public async Task Robots_leaves_the_back_office_alone_and_names_the_sitemap()
    {
        var lines = (await portal.Client.GetStringAsync("/robots.txt")).Split('\n');

        Assert.Equal("User-agent: *", lines[0]);
        Assert.Contains("Disallow: /admin", lines);
        Assert.Contains($"Sitemap: {portal.Address}/sitemap.xml", lines);
    }

    [Theory]
    [InlineData("/vacatures/feed.atom")]
    [InlineData("/vacatures/feed.atom?q=koffie")]
    public async Task A_feed_is_whole_and_costs_little_when_nothing_changed(string path)
    {
        using var answer = await portal.Client.GetAsync(path);
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;

        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        Check(feed);
        // A page of another site may show it.
        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.TryAddWithoutValidation("If-None-Match", answer.Headers.ETag!.ToString());
        using var unchanged = await portal.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/.well-known/security.txt")]
    [InlineData("/api/v1/openapi.json")]
    [InlineData("/api/v1/vacatures?perPagina=2")]
    [InlineData("/api/v1/vacatures/{id}")]
    public async Task What_programs_ask_often_costs_little_when_nothing_changed(string path)
    {
        path = path.Replace("{id}", await OneAsync(), StringComparison.Ordinal);
        using var answer = await portal.Client.GetAsync(path);
        Assert.Equal("no-cache", answer.Headers.CacheControl?.ToString());
        using var again = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "If-None-Match", $"\"een-andere\", {answer.Headers.ETag!}" } } };
        using var unchanged = await portal.Client.SendAsync(again);

        Assert.Equal((HttpStatusCode.NotModified, ""), (unchanged.StatusCode, await unchanged.Content.ReadAsStringAsync()));
        Assert.Equal(answer.Headers.ETag, unchanged.Headers.ETag);
    }

    private async Task<string> OneAsync()
    {
        using var list = System.Text.Json.JsonDocument.Parse(await portal.Client.GetStringAsync("/api/v1/vacatures?perPagina=1"));
        return list.RootElement.GetProperty("resultaten")[0].GetProperty("id").GetString()!;
    }

    // A browser asks first whether it may send the tag of what a page of another site has already.
    [Theory]
    [InlineData("/vacatures/feed.atom?q=koffie")]
    [InlineData("/vacatures/zomaar.ics")]
    [InlineData("/open-data/activiteiten.json")]
    [InlineData("/sitemap.xml")]
    [InlineData("/api/v1/vacatures")]
    [InlineData("/api/v1/suggesties?q=taal")]
    public async Task What_other_sites_may_read_they_may_ask_for_with_a_tag(string path)
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, path) { Headers = { { "Origin", "https://elders.example" }, { "Access-Control-Request-Method", "GET" }, { "Access-Control-Request-Headers", "if-none-match" }, { "Sec-Fetch-Site", "cross-site" } } };
        using var allowed = await portal.Client.SendAsync(preflight);
        // A program has no cookies of a form.
        using var program = portal.NewVisitor();
        using var wrong = await program.SendAsync(new(HttpMethod.Delete, path));

        Assert.Equal((HttpStatusCode.NoContent, "*", "*"), (allowed.StatusCode, Header(allowed, "Access-Control-Allow-Origin"), Header(allowed, "Access-Control-Allow-Headers")));
        Assert.Contains("GET", Header(allowed, "Access-Control-Allow-Methods"), StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "GET", "HEAD", "OPTIONS" }, wrong.Content.Headers.Allow.ToHashSet());
    }

    [Theory]
    [InlineData("/vacatures/feed.atom")]
    [InlineData("/api/v1/vacatures")]
    public async Task Other_sites_may_see_the_tag_of_what_they_read(string path)
    {
        using var answer = await portal.Client.GetAsync(path);
        Assert.Contains("ETag", Header(answer, "Access-Control-Expose-Headers"), StringComparison.Ordinal);
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";

    // RFC 4287, section 4.1: what a feed and an entry must have, each once.
    private static void Check(XElement feed)
    {
        Assert.Equal(Atom + "feed", feed.Name);
        foreach (var holder in feed.Elements(Atom + "entry").Prepend(feed))
        {
            foreach (var name in (string[])["id", "title", "updated"]) Assert.Single(holder.Elements(Atom + name));
            Assert.True(Uri.TryCreate(holder.Element(Atom + "id")!.Value, UriKind.Absolute, out _));
            Assert.True(DateTimeOffset.TryParseExact(holder.Element(Atom + "updated")!.Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _));
            Assert.Single(holder.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "alternate");
        }
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.NotNull(entry.Element(Atom + "author")?.Element(Atom + "name")));
        var ids = feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }
}
