using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Web.Tests.Open;

/// <summary>A program that asks the API gets problem details (RFC 9457) whatever goes wrong and wherever; a page is for people.</summary>
public sealed class ApiProblemTests(OpenPortal portal)
{
    [Theory]
    [InlineData("/api")]
    [InlineData("/api/bestaat-niet")]
    [InlineData("/api/v1/bestaat-niet")]
    [InlineData("/api/v1/vacatures/")]
    [InlineData("/api/v1/vacatures/bestaat-niet")]
    [InlineData("/api/v1/suggesties/")]
    public async Task What_is_not_there_is_a_problem(string path)
    {
        using var answer = await portal.Client.GetAsync(path);
        await CheckAsync(answer, 404);
    }

    [Theory]
    [InlineData("postcode=1e400")]
    [InlineData("postcode=a1b2c1d1")]
    [InlineData("postcode=1211AAA")]
    [InlineData("pagina=1.5")]
    [InlineData("pagina=2.0")]
    [InlineData("pagina=%2B2")]
    [InlineData("pagina=%202")]
    [InlineData("pagina=1e1")]
    [InlineData("perPagina=10,0")]
    [InlineData("postcode=5691&afstand=1e1")]
    [InlineData("pagina=1&pagina=2")]
    [InlineData("q=koken&q=lezen")]
    public async Task What_is_said_wrong_or_twice_is_a_problem(string query)
    {
        using var answer = await portal.Client.GetAsync("/api/v1/vacatures?" + query);
        await CheckAsync(answer, 400);
    }

    [Theory]
    [InlineData("/api/v1/vacatures", "onbekend=1", "onbekend")]
    [InlineData("/api/v1/vacatures", "=x", "")]
    [InlineData("/api/v1/vacatures/bestaat-niet", "onbekend=1", "onbekend")]
    [InlineData("/api/v1/vacatures/bestaat-niet", "q=x", "q")]
    [InlineData("/api/v1/suggesties", "q=taal&onbekend=1", "onbekend")]
    [InlineData("/api/v1/suggesties", "=x", "")]
    [InlineData("/api/v1/suggesties", "q=taal&q=tuin", "q")]
    [InlineData("/api/v1/suggesties", "q=taal&taal=xx", "taal")]
    [InlineData("/api/v1/openapi.json", "onbekend", "onbekend")]
    [InlineData("/api/v1/verhalen", "postcode=5691", "postcode")]
    [InlineData("/api/v1/vacatures", "q=%00", "q")]
    [InlineData("/api/v1/vacatures", "q=caf%C3", "q")]
    [InlineData("/api/v1/suggesties", "q=%FF", "q")]
    public async Task What_is_not_known_or_no_text_is_a_problem_that_says_which(string path, string query, string parameter)
    {
        using var answer = await portal.Client.GetAsync($"{path}?{query}");
        await CheckAsync(answer, 400);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal([parameter], problem.RootElement.GetProperty("fouten").EnumerateArray().Select(found => found.GetProperty("naam").GetString()));
    }

    [Theory]
    [InlineData("caf%C3%A9")]
    [InlineData("%F0%9F%99%82")]
    [InlineData("%25FF")]
    [InlineData("100%")]
    [InlineData("a+b%2Bc")]
    public async Task What_is_text_may_be_asked(string words)
    {
        using var answer = await portal.Client.GetAsync("/api/v1/vacatures?q=" + words);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_long_answer_is_compressed_well(string coding)
    {
        var whole = await portal.Client.GetByteArrayAsync("/api/v1/vacatures");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/vacatures");
        request.Headers.Add("Accept-Encoding", coding);
        using var answer = await portal.Client.SendAsync(request);
        Assert.Equal([coding], answer.Content.Headers.ContentEncoding);
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 1, whole.Length * 3 / 10);
    }

    [Fact]
    public async Task A_post_from_another_site_is_a_problem()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/vacatures") { Content = new StringContent("") };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await portal.Client.SendAsync(request);
        await CheckAsync(answer, 403);
    }

    [Fact]
    public async Task A_crooked_address_is_a_problem()
    {
        using var answer = await portal.Client.GetAsync("/api/v1/%5Cvacatures");
        await CheckAsync(answer, 400);
    }

    [Fact]
    public async Task What_vanished_is_a_problem_for_a_program_and_a_page_for_people()
    {
        Assert.Equal("application/problem+json", await GoneAsync("/api/v1/vacatures/weg"));
        Assert.Equal("text/html", await GoneAsync("/vacatures/weg"));
    }

    private Task<string> GoneAsync(string path) => portal.InsideAsync(async services =>
    {
        var http = new DefaultHttpContext { RequestServices = services };
        (http.Request.Path, http.Request.Scheme, http.Request.Host, http.Response.Body) = (path, "http", new("localhost"), new MemoryStream());
        await services.GetRequiredService<Platform.Display.Pages>().ErrorAsync(http, new(410, "Dit is voorbij", "Kijk wat er nog meer is.", "/zoeken"));
        Assert.Equal(410, http.Response.StatusCode);
        return http.Response.ContentType!.Split(';')[0];
    });

    internal static async Task CheckAsync(HttpResponseMessage answer, int status)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal((status, "application/problem+json", ApiAnswer.Version), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, string.Join(',', answer.Headers.GetValues("API-Version"))));
        using var json = JsonDocument.Parse(text);
        Assert.Equal(status, json.RootElement.GetProperty("status").GetInt32());
        foreach (var name in (string[])["type", "title", "detail"]) Assert.NotEqual("", json.RootElement.GetProperty(name).GetString());
    }
}

/// <summary>The same for what the host itself refuses or cannot do, also in a portal under a prefix.</summary>
public sealed class ApiProblemOfHostTests : IAsyncLifetime
{
    private readonly StrictPortal portal = new();

    public async ValueTask InitializeAsync()
    {
        await portal.InitializeAsync();
        await portal.Services.GetRequiredService<TenantSetup>().AddAsync("kern-onder", "kern", "onder");
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Theory]
    [InlineData("/api/v1/van-alles")]
    [InlineData("/onder/api/v1/van-alles")]
    public async Task Too_many_requests_are_a_problem(string path)
    {
        for (var at = 0; at < StrictPortal.Requests; at++) (await portal.Client.GetAsync("/health/live")).Dispose();

        using var answer = await portal.Client.GetAsync(path);
        await ApiProblemTests.CheckAsync(answer, 429);
        Assert.True(answer.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        using var page = await portal.Client.GetAsync("/");
        Assert.Equal((HttpStatusCode.TooManyRequests, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("/api/v1/vacatures", "application/problem+json")]
    [InlineData("/onder/api/v1/vacatures", "application/problem+json")]
    [InlineData("/onder/api-uitleg", "text/html")]
    [InlineData("/vacatures", "text/html")]
    public async Task What_fails_is_a_problem_for_a_program_and_a_page_for_people(string path, string type)
    {
        var http = new DefaultHttpContext { RequestServices = portal.Services };
        (http.Request.Method, http.Request.Path, http.Request.Host, http.Response.Body) = ("GET", path, new("localhost"), new MemoryStream());

        await new Guard(_ => throw new InvalidOperationException("Kapot."), NullLogger<Guard>.Instance).InvokeAsync(http);

        Assert.Equal((500, type), (http.Response.StatusCode, http.Response.ContentType!.Split(';')[0]));
    }

    private sealed class StrictPortal() : Portal("kern")
    {
        public const int Requests = 3;

        protected override void Configure(WebApplicationBuilder builder) => builder.Configuration["Limits:RequestsPerMinute"] = "3";
    }
}
