using System.Net;

namespace OrchardVrijwilligers.Web.Tests.Finding;

/// <summary>Every parameter of lists, maps, guides and feeds, with what nobody means by it.</summary>
[Collection(ReadHilversum.Name)]
public sealed class OddQuestionTests(HilversumPortal portal)
{
    private static readonly string[] Values =
    [
        "", " ", "0", "-1", "1e999", "NaN", "999999999999999999999", "%00", "%ED%A0%80", "%F0%9F%99%82", "<script>alert(1)</script>", "'%20OR%201=1", "../../etc/passwd", "{{7*7}}", "[js: uuid()]",
        "zaterdag/zaterdag-ochtend/zaterdag", "/", "%2e%2e%2f", new string('9', 3000), new string('%', 40), "%E2%80%AEnetsok", "kaart,lijst", "true", "null",
    ];

    public static TheoryData<string, string> Parameters
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in new[] { "q", "wijk", "moment", "tijdPerWeek", "organisatie", "postcode", "afstand", "sorteer", "weergave", "pagina", "perPagina", "nergens" })
                foreach (var path in new[] { "/vacatures", "/vacatures?weergave=kaart", "/vacatures/feed.atom", "/agenda.ics", "/agenda" }) data.Add(path, name);
            foreach (var name in new[] { "energie", "gezelschap", "moment", "tijd", "waar", "leren", "nederlands", "postcode", "vraag" })
                foreach (var path in new[] { "/keuzehulp", "/keuzehulp?vraag=klaar", "/keuzehulp?energie=dieren&vraag=3" }) data.Add(path, name);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public async Task Answers_as_well_as_it_can(string path, string name)
    {
        foreach (var value in Values)
        {
            var address = $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={value}";
            using var answer = await portal.Client.GetAsync(portal.Address + address);
            var text = await answer.Content.ReadAsStringAsync();

            // A feed and a calendar are for programs: what is wrong is told to them.
            var isTold = answer is { StatusCode: HttpStatusCode.BadRequest, Content.Headers.ContentType.MediaType: "text/plain" } && path.Contains('.', StringComparison.Ordinal);
            Assert.True(isTold || answer.StatusCode == HttpStatusCode.OK, $"{address[..Math.Min(120, address.Length)]} answered {(int)answer.StatusCode}");
            // Plain text is shown as it is.
            if (!isTold) Assert.DoesNotContain("alert(1)</script>", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Answers_all_parameters_at_once_many_times_over()
    {
        var query = string.Join('&', Enumerable.Range(0, 400).Select(number => $"wijk=w{number}&moment=zaterdag&q={number}&pagina={number + 1}&postcode=1215&weergave=kaart"));

        foreach (var path in new[] { "/vacatures", "/keuzehulp", "/vacatures/feed.atom" })
        {
            using var answer = await portal.Client.GetAsync($"{path}?{query[..12_000]}");
            Assert.Equal(path.Contains('.', StringComparison.Ordinal) ? HttpStatusCode.BadRequest : HttpStatusCode.OK, answer.StatusCode);
        }
    }
}
