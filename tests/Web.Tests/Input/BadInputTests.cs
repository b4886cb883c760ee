using System.Globalization;
using System.Net;

namespace OrchardVrijwilligers.Web.Tests.Input;

public sealed class BadInputTests(LoggedPortal portal) : IClassFixture<LoggedPortal>
{
    private static readonly string[] Lists = ["/vacatures", "/zoeken", "/api/v1/vacatures", "/vacatures/feed.atom", "/api/v1/suggesties"];

    public static TheoryData<string> Words => [.. new[]
    {
        "\"", "\"\"\"", "'; DROP TABLE documents; --", "taal AND (OR", "NOT", "-", "*", "?", "tit*", "taal~99", "a^99999", "veld:waarde", "[1 TO *]", "((((((((((", "+-&&||!(){}[]^\"~*?:\\/",
        "\0", "\0\0taal\0", "\u0001\u001f\u007f", "\ud83d\ude42 \ud83c\udff3\ufe0f\u200d\ud83c\udf08", "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd", "\u202edrow", "e\u0301\u0301\u0301\u0301", "\ufffe\uffff", "%s%n%x", "{{ 7 }}", "${7}", "<script>evil()</script>", "\r\nSet-Cookie: x=y",
        " ", "\t\n", "\u00df \u0130 \u0131 \ufb01", new string('a', 10_000), string.Concat(Enumerable.Repeat("taal ", 2000)), string.Concat(Enumerable.Repeat("\"a\" ", 500)),
    }.Select(word => Uri.EscapeDataString(word))];

    [Theory]
    [MemberData(nameof(Words))]
    public async Task Answers_any_words(string escaped)
    {
        // What is no text at all is told to a program; a page looks for what remains of it.
        foreach (var list in Lists) await AssertSoundAsync($"{list}?q={escaped}", IsForPrograms(list) && Uri.UnescapeDataString(escaped).Any(char.IsControl) ? HttpStatusCode.BadRequest : HttpStatusCode.OK);
        // Five times ten kilobytes is more than an address may be.
        if (escaped.Length > 2000) return;
        await AssertSoundAsync($"/vacatures?wijk={escaped}&postcode={escaped}&afstand={escaped}&sorteer={escaped}&pagina={escaped}", HttpStatusCode.OK);
        await AssertSoundAsync($"/api/v1/vacatures?wijk={escaped}&pagina={escaped}", HttpStatusCode.OK, HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("%", true)]
    [InlineData("%zz", true)]
    [InlineData("%FF%FE", false)]
    [InlineData("%ED%A0%80", false)]
    [InlineData("%C0%80", false)]
    [InlineData("a&q=b&q=c", false)]
    [InlineData("&&&===", false)]
    [InlineData("%u0041", true)]
    [InlineData("+%2B+", true)]
    public async Task Answers_a_query_that_is_no_text(string query, bool isExact)
    {
        // A program that says a thing twice, or what is no text, is told so; a page takes what it can.
        foreach (var list in Lists) await AssertSoundAsync($"{list}?q={query}", IsForPrograms(list) && !isExact && (list != "/vacatures/feed.atom" || query != "&&&===") ? HttpStatusCode.BadRequest : HttpStatusCode.OK);
    }

    private static bool IsForPrograms(string list) => list.StartsWith("/api/", StringComparison.Ordinal) || list.EndsWith(".atom", StringComparison.Ordinal);

    [Theory]
    [InlineData("pagina", "1000000000")]
    [InlineData("pagina", "99999999999999999999999")]
    [InlineData("pagina", "-1")]
    [InlineData("pagina", "0")]
    [InlineData("pagina", "1.5")]
    [InlineData("pagina", "2.0")]
    [InlineData("pagina", "%2B2")]
    [InlineData("pagina", "NaN")]
    [InlineData("pagina", "Infinity")]
    [InlineData("pagina", "1e9")]
    [InlineData("perPagina", "0")]
    [InlineData("perPagina", "1000000")]
    [InlineData("afstand", "-5")]
    [InlineData("afstand", "1e308")]
    [InlineData("postcode", "0000")]
    [InlineData("postcode", "12345678901234567890")]
    [InlineData("sorteer", "afstand")]
    [InlineData("sorteer", "; drop")]
    [InlineData("wijk", "bestaat-niet")]
    [InlineData("nergens", "iets")]
    public async Task Answers_numbers_and_values_that_do_not_exist(string name, string value)
    {
        await AssertSoundAsync($"/vacatures?{name}={value}", HttpStatusCode.OK);
        await AssertSoundAsync($"/vacatures/feed.atom?{name}={value}", name is "pagina" or "afstand" ? [HttpStatusCode.BadRequest, HttpStatusCode.NotFound] : [HttpStatusCode.OK]);
        await AssertSoundAsync($"/api/v1/vacatures?{name}={value}", HttpStatusCode.OK, HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("postcode=0000", "postcode")]
    [InlineData("afstand=5", "afstand")]
    public async Task Tells_a_program_once_what_is_wrong_with_where(string query, string parameter)
    {
        using var answer = await portal.Client.GetAsync($"/api/v1/vacatures?{query}");
        using var problem = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal([parameter], problem.RootElement.GetProperty("fouten").EnumerateArray().Select(found => found.GetProperty("naam").GetString()));
    }

    [Fact]
    public async Task Shows_the_last_page_to_who_asks_for_page_one_billion() =>
        Assert.Equal("2 vacatures", (await portal.PageAsync("/vacatures?pagina=1000000000")).QuerySelector("[role=status]")?.TextContent.Trim());

    [Fact]
    public async Task Says_that_nothing_was_found_and_what_would_help()
    {
        var page = await portal.PageAsync("/vacatures?wijk=bestaat-niet");

        Assert.Equal("Geen vacatures", page.QuerySelector("[role=status]")?.TextContent.Trim());
        Assert.Contains("bestaat-niet", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_many_parameters_and_many_values()
    {
        await AssertSoundAsync("/vacatures?" + string.Join('&', Enumerable.Range(0, 900).Select(number => $"wijk=w{number}")), HttpStatusCode.OK);
        await AssertSoundAsync("/vacatures?" + string.Join('&', Enumerable.Range(0, 900).Select(number => $"p{number}=1")), HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/bestaat-niet")]
    [InlineData("/vacatures/bestaat-niet")]
    [InlineData("/vacatures/")]
    [InlineData("//vacatures//")]
    [InlineData("/VACATURES/TAALMAATJE")]
    [InlineData("/vacatures/%D9%85%D8%B1%D8%AD")]
    [InlineData("/VACATURES/%D9%85%D8%B1%D8%AD")]
    [InlineData("/%F0%9F%99%82")]
    [InlineData("/a%20b%3Cscript%3E")]
    [InlineData("/api/v1/vacatures/bestaat-niet")]
    [InlineData("/api/v1/nergens")]
    [InlineData("/api/v9/vacatures")]
    [InlineData("/look/0000.css")]
    [InlineData("/look/..css")]
    [InlineData("/sitemap-0.xml")]
    [InlineData("/sitemap-2147483647.xml")]
    [InlineData("/_content/OrchardVrijwilligers.Prikbord/dist/bestaat-niet.css")]
    [InlineData("/_content/")]
    public async Task Answers_any_path(string path) => await AssertSoundAsync(path);

    [Fact]
    public async Task Answers_a_path_of_ten_kilobytes() => await AssertSoundAsync("/" + new string('a', 10_000), HttpStatusCode.NotFound);

    [Theory]
    [InlineData("GET /%00 HTTP/1.1")]
    [InlineData("GET /vacatures/%00/x HTTP/1.1")]
    [InlineData("GET /../../etc/passwd HTTP/1.1")]
    [InlineData("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1")]
    [InlineData("GET /..%2f..%2f..%2fetc%2fpasswd HTTP/1.1")]
    [InlineData("GET /_content/OrchardVrijwilligers.Prikbord/..%2f..%2f..%2f..%2fetc%2fpasswd HTTP/1.1")]
    [InlineData("GET /_content/OrchardVrijwilligers.Prikbord/%2e%2e/%2e%2e/host.db HTTP/1.1")]
    [InlineData("GET /a\\b\\..\\c HTTP/1.1")]
    [InlineData("GET /a%5c..%5cb HTTP/1.1")]
    [InlineData("GET /%ED%A0%80 HTTP/1.1")]
    [InlineData("GET /%FF HTTP/1.1")]
    [InlineData("GET /caf\u00e9 HTTP/1.1")]
    [InlineData("GET http://evil.example/vacatures HTTP/1.1")]
    [InlineData("GET vacatures HTTP/1.1")]
    [InlineData("OPTIONS * HTTP/1.1")]
    [InlineData("TRACE / HTTP/1.1")]
    [InlineData("CONNECT example.org:443 HTTP/1.1")]
    [InlineData("FOO /vacatures HTTP/1.1")]
    [InlineData("POST /vacatures HTTP/1.1\r\nContent-Length: 3\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\na=b", true)]
    [InlineData("PUT /api/v1/vacatures HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}", true)]
    [InlineData("POST /vacatures HTTP/1.1\r\nContent-Length: 999999999\r\n\r\n", true)]
    [InlineData("POST /vacatures HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", true)]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", true)]
    [InlineData("GET / HTTP/1.1\r\nHost:\r\n\r\n", true)]
    [InlineData("GET / HTTP/1.1\r\nHost: <script>\r\n\r\n", true)]
    [InlineData("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", true)]
    [InlineData("GET / HTTP/1.0\r\n\r\n", true)]
    [InlineData("GET /vacatures?a b HTTP/1.1")]
    [InlineData("\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n", true)]
    [InlineData("hello\r\n\r\n", true)]
    public async Task Answers_what_no_browser_would_send(string request, bool whole = false)
    {
        if (!whole) request += "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        else if (request.Contains(" HTTP/1.1\r\n", StringComparison.Ordinal)) request = request.Replace(" HTTP/1.1\r\n", $" HTTP/1.1\r\n{(request.Contains("Host:", StringComparison.Ordinal) ? "" : "Host: localhost\r\n")}Connection: close\r\n", StringComparison.Ordinal);

        var (status, answer) = await RawRequest.SendAsync(new(portal.Address), request);

        Assert.InRange(status, 200, 499);
        AssertNoTrace(answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.Empty(portal.Failures);
    }

    [Theory]
    [InlineData(31, 1000)]
    [InlineData(100, 1000)]
    [InlineData(1, 100_000)]
    [InlineData(500, 5)]
    public async Task Answers_or_refuses_many_and_long_headers(int count, int length)
    {
        var headers = string.Concat(Enumerable.Range(0, count).Select(number => $"X-H{number}: {new string('h', length)}\r\n"));

        var (status, answer) = await RawRequest.SendAsync(new(portal.Address), $"GET /vacatures HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n");

        Assert.Contains(status, (int[])[200, 431]);
        AssertNoTrace(answer);
    }

    [Fact]
    public async Task Refuses_an_address_that_is_too_long()
    {
        var (status, _) = await RawRequest.SendAsync(new(portal.Address), $"GET /vacatures?q={new string('a', 40_000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.Equal(414, status);
    }

    [Theory]
    [InlineData("/vacatures")]
    [InlineData("/vacatures/taalmaatje")]
    [InlineData("/api/v1/vacatures")]
    [InlineData("/bestaat-niet")]
    [InlineData("/sitemap.xml")]
    public async Task Answers_a_head_request_as_a_get_without_its_body(string path)
    {
        using var head = await portal.Client.SendAsync(new(HttpMethod.Head, path));
        using var get = await portal.Client.GetAsync(path);

        Assert.Equal((get.StatusCode, get.Content.Headers.ContentType?.ToString()), (head.StatusCode, head.Content.Headers.ContentType?.ToString()));
        Assert.Equal("", await head.Content.ReadAsStringAsync());
        if (head.Content.Headers.ContentLength is > 0 and var length) Assert.Equal((await get.Content.ReadAsByteArrayAsync()).Length, length);
    }

    [Theory]
    [InlineData("POST", "/vacatures", 405)]
    [InlineData("DELETE", "/api/v1/vacatures", 405)]
    [InlineData("TRACE", "/vacatures", 405)]
    public async Task Refuses_a_method_that_a_path_does_not_have(string method, string path, int status)
    {
        using var answer = await portal.Client.SendAsync(new(new HttpMethod(method), path));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Superset(new HashSet<string> { "GET", "HEAD" }, answer.Content.Headers.Allow.ToHashSet());
        Assert.NotEmpty(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.NotEmpty(await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/aanmelden")]
    [InlineData("/eerste-beheerder")]
    public async Task A_form_that_stops_half_way_is_not_our_mistake(string path)
    {
        using var form = new StringContent("xxxxxxxxxx");
        form.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        using var answer = await portal.Client.PostAsync(path, form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Dit formulier is verlopen", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_on_a_page_of_the_portal_that_a_path_is_only_to_be_read()
    {
        using var answer = await portal.Client.PostAsync("/vacatures", null);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        Assert.Equal("Dat kan hier niet", page.QuerySelector("h1")?.TextContent);
        Assert.NotNull(page.QuerySelector("header nav"));
        Assert.Contains("GET", answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Serves_on_after_all_of_it()
    {
        Assert.Equal("2 vacatures", (await portal.PageAsync("/vacatures")).QuerySelector("[role=status]")?.TextContent.Trim());
        Assert.Empty(portal.Failures);
    }

    private async Task AssertSoundAsync(string path, params HttpStatusCode[] expected)
    {
        using var answer = await portal.Client.GetAsync(portal.Address + path);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode < 500, string.Create(CultureInfo.InvariantCulture, $"{path[..Math.Min(200, path.Length)]} answered {(int)answer.StatusCode}: {string.Join('\n', portal.Failures.TakeLast(1))}"));
        if (expected.Length > 0) Assert.Contains(answer.StatusCode, expected);
        AssertNoTrace(text);
    }

    private static void AssertNoTrace(string text)
    {
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
    }
}
