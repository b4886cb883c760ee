using System.Net;

namespace OrchardVrijwilligers.Web.Tests.Agenda;

/// <summary>Of a type whose pages go when all is over: a time that is over is not the end of a series.</summary>
public sealed class PastTimeTests(SeriesPortal portal) : IClassFixture<SeriesPortal>, IAsyncLifetime
{
    private const string Goes = """
        { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Happening", "Settings": { "PublicTypeSettings": { "GoneWhenPast": true } } } ] }
        """;

    public async ValueTask InitializeAsync()
    {
        await portal.RunAsync("gaat-weg", Goes, $$"""{ "name": "content", "data": [ {{SeriesPortal.Item("af", "Reeks van vorig jaar", "2025-10-01T14:00:00Z", "2025-10-01T16:00:00Z", """, "Recurrence": { "Rule": "FREQ=WEEKLY;COUNT=3" }""")}} ] }""");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("/agenda/vorige-week", HttpStatusCode.Gone)]
    [InlineData("/agenda/reeks-van-vorig-jaar", HttpStatusCode.Gone)]
    [InlineData("/agenda/wekelijkse-inloop", HttpStatusCode.OK)]
    public async Task Only_what_has_no_other_time_is_gone(string path, HttpStatusCode expected) => Assert.Equal(expected, await StatusAsync(path));

    [Fact]
    public async Task A_time_that_was_says_so_and_names_the_next_ones()
    {
        portal.Clock.Advance(TimeSpan.FromDays(7));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/agenda/wekelijkse-inloop?datum=2026-10-14"));
        Assert.Contains("Dit is al geweest", (await portal.PageAsync("/agenda/wekelijkse-inloop?datum=2026-10-14")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await portal.Client.GetAsync(path);
        return answer.StatusCode;
    }
}
