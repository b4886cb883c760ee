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
        Assert.Equal(expected == HttpStatusCode.OK ? "application/atom+xml" : "text/plain", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/vacatures/feed.atom?q=tuin&q=taal")]
    [InlineData("/vacatures/feed.atom?postcode=1215&postcode=1216")]
    [InlineData("/vacatures/feed.atom?postcode=1215&afstand=ver")]
    [InlineData("/vacatures/feed.atom?q=%FF")]
    [InlineData("/agenda.ics?q=tuin&q=taal")]
    [InlineData("/agenda.ics?wijk=bestaat-niet")]
    [InlineData("/agenda.ics?postcode=0000")]
    public async Task Says_in_plain_words_what_is_wrong_with_a_question(string path)
    {
        using var answer = await portal.Client.GetAsync(path);

        Assert.Equal((HttpStatusCode.BadRequest, "text/plain"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains(path[(path.LastIndexOfAny(['?', '&']) + 1)..path.LastIndexOf('=')], await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("/vacatures/feed.atom?wijk=bestaat-niet", "bestaat-niet", 0)]
    [InlineData("/vacatures/feed.atom?organisatie=opgeheven", "opgeheven", 0)]
    [InlineData("/vacatures/feed.atom?postcode=0000", "0000", 0)]
    [InlineData("/vacatures/feed.atom?wijk=zuid&wijk=bestaat-niet", "bestaat-niet", 1)]
    [InlineData("/en/vacatures/feed.atom?wijk=bestaat-niet", "bestaat-niet", 0)]
    public async Task Tells_who_follows_a_choice_that_is_gone_where_to_choose_anew(string path, string gone, int least)
    {
        var entries = (await ReadAsync(path)).Elements(Atom + "entry").ToList();
        var again = (await ReadAsync(path)).Elements(Atom + "entry").First();

        Assert.Contains(gone, entries[0].Element(Atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.Equal(path.Replace("/feed.atom", "", StringComparison.Ordinal), new Uri(Link(entries[0], "alternate")!).PathAndQuery);
        Assert.Equal(entries[0].ToString(), again.ToString());
        Assert.True(entries.Count > least, path);
        if (least == 0) Assert.Single(entries);
        Assert.Equal(path.StartsWith("/en/", StringComparison.Ordinal), !entries[0].Element(Atom + "title")!.Value.Contains("keuze", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/vacatures/feed.atom?wijk=zuid")]
    [InlineData("/vacatures/feed.atom?wijk=ZUID&utm_source=nieuwsbrief")]
    public async Task Says_nothing_of_choices_that_are_there(string path) =>
        Assert.DoesNotContain((await ReadAsync(path)).Elements(Atom + "entry"), entry => entry.Element(Atom + "id")!.Value.Contains("feed.atom", StringComparison.Ordinal));

    private async Task<XElement> ReadAsync(string path) => XDocument.Parse(await portal.Client.GetStringAsync(path)).Root!;

    private static string? Link(XElement feed, string relation) => (string?)feed.Elements(Atom + "link").SingleOrDefault(link => (string?)link.Attribute("rel") == relation)?.Attribute("href");
}
