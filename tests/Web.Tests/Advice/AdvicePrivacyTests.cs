using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace OrchardVrijwilligers.Web.Tests.Advice;

/// <summary>What somebody answers about a benefit stays with them: no cookie, no log, no copy, no referrer.</summary>
[Trait("Speed", "Slow")]
public sealed class AdvicePrivacyTests(AdvicePrivacyTests.LoggedPortal portal) : IClassFixture<AdvicePrivacyTests.LoggedPortal>
{
    private const string Answered = "/beslishulp/uitkering?uitkering=ziektewet-wia-wao-of-wajong";

    public sealed class LoggedPortal() : Portal("son-en-breugel")
    {
        public TelemetryTests.LineKeeper Log { get; } = new();

        // Our own lines as far as they go, and those of others as the host lets them through.
        protected override void Configure(WebApplicationBuilder builder) => builder.Logging.AddProvider(Log).AddFilter<TelemetryTests.LineKeeper>("OrchardVrijwilligers", LogLevel.Trace);
    }

    [Fact]
    public async Task No_line_of_the_log_holds_an_answer()
    {
        for (var time = 0; time < 3; time++)
        {
            using var answer = await portal.Client.GetAsync(Answered);
            Assert.True(answer.IsSuccessStatusCode);
        }
        await portal.PageAsync("/beslishulp/uitkering?vraag=verder&bij=uitkering");

        await portal.Log.Kept.FirstAsync(line => line.Text == "GET /beslishulp/uitkering answered 200");
        Assert.DoesNotContain(portal.Log.Kept.All, line => line.Text.Contains("wajong", StringComparison.OrdinalIgnoreCase) || line.Scopes.Values.Any(value => value?.ToString()?.Contains("wajong", StringComparison.OrdinalIgnoreCase) == true));
    }

    [Fact]
    public async Task No_file_of_the_portal_holds_an_answer()
    {
        const string trace = "uitkering=geheim-antwoord-47113";
        using (await portal.Client.GetAsync("/beslishulp/uitkering?" + trace)) { }

        Assert.All(Directory.EnumerateFiles(portal.Folder, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "in-use"), file =>
        {
            using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var text = new StreamReader(open, System.Text.Encoding.Latin1);
            Assert.DoesNotContain("47113", text.ReadToEnd(), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(Answered)]
    [InlineData("/beslishulp/uitkering?vraag=verder&bij=uitkering")]
    public async Task Nobody_keeps_finds_or_passes_on_a_page_with_answers(string path)
    {
        using var answer = await portal.Client.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal(["no-referrer"], answer.Headers.GetValues("Referrer-Policy"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Null(answer.Headers.ETag);
        Assert.Contains("<meta name=\"robots\" content=\"noindex, nofollow\">", text, StringComparison.Ordinal);
        Assert.DoesNotContain("og:url\" content=\"" + path, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_page_may_be_found()
    {
        var page = await portal.PageAsync("/beslishulp/uitkering");

        Assert.Null(page.QuerySelector("meta[name=robots]"));
        Assert.Empty(page.QuerySelectorAll("form[method=post]"));
    }
}
