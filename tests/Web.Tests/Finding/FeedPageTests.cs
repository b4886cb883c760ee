using System.Net;
using System.Xml.Linq;

namespace OrchardVrijwilligers.Web.Tests.Finding;

/// <summary>A feed of more than one page (RFC 5005, section 3).</summary>
[Collection(ReadHilversum.Name)]
public sealed class FeedPageTests(HilversumPortal portal)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Leads_from_the_first_page_to_the_last_past_all_that_there_is()
    {
        var (ids, pages) = (new List<string>(), new List<XElement>());
        for (var path = "/vacatures/feed.atom"; path is not null; path = Link(pages[^1], "next"))
        {
            pages.Add(await ReadAsync(path));
            ids.AddRange(pages[^1].Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
        }
        var total = (await portal.PageAsync("/vacatures")).QuerySelector("[role=status]")!.TextContent.Trim().Split(' ')[0];

        Assert.InRange(pages.Count, 2, 20);
        Assert.Equal(total, ids.Distinct().Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Single(pages.Select(page => page.Element(Atom + "id")!.Value).Distinct());
        Assert.Equal((null, Link(pages[0], "self")), (Link(pages[0], "previous"), Link(pages[1], "previous")));
        Assert.All(pages, page => Assert.Equal((Link(pages[0], "self"), Link(pages[^1], "self")), (Link(page, "first"), Link(page, "last"))));
    }

    [Fact]
    public async Task Keeps_what_was_asked_and_has_no_other_pages_when_one_is_enough()
    {
        var next = Link(await ReadAsync("/vacatures/feed.atom?postcode=1215"), "next");
        var small = await ReadAsync("/vacatures/feed.atom?wijk=zuid");

        Assert.EndsWith("/vacatures/feed.atom?postcode=1215&pagina=2", next, StringComparison.Ordinal);
        Assert.All((string[])["first", "previous", "next", "last"], relation => Assert.Null(Link(small, relation)));
    }

    [Theory]
    [InlineData("/vacatures/feed.atom?pagina=x", HttpStatusCode.BadRequest)]
    [InlineData("/vacatures/feed.atom?pagina=0", HttpStatusCode.BadRequest)]
    [InlineData("/vacatures/feed.atom?pagina=1.5", HttpStatusCode.BadRequest)]
    [InlineData("/vacatures/feed.atom?pagina=99999999999", HttpStatusCode.BadRequest)]
    [InlineData("/vacatures/feed.atom?pagina=99", HttpStatusCode.NotFound)]
    [InlineData("/vacatures/feed.atom?pagina=", HttpStatusCode.OK)]
    [InlineData("/agenda/feed.atom?wijk=bestaat-niet", HttpStatusCode.OK)]
    [InlineData("/wijken/centrum/feed.atom?pagina=-1", HttpStatusCode.BadRequest)]
    [InlineData("/wijken/centrum/feed.atom?pagina=99", HttpStatusCode.NotFound)]
    public async Task Says_when_there_is_no_such_page(string path, HttpStatusCode expected)
    {
        using var answer = await portal.Client.GetAsync(path);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK ? "application/atom+xml" : "application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    private async Task<XElement> ReadAsync(string path) => XDocument.Parse(await portal.Client.GetStringAsync(path)).Root!;

    private static string? Link(XElement feed, string relation) => (string?)feed.Elements(Atom + "link").SingleOrDefault(link => (string?)link.Attribute("rel") == relation)?.Attribute("href");
}
