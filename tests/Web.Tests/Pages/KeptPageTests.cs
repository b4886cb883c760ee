using System.Diagnostics;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Web.Tests.Pages;

/// <summary>Pages that everybody may see are kept and compressed; nobody notices but by the time it takes.</summary>
public sealed class KeptPageTests(KeptPageTests.TwoPortals portal) : IClassFixture<KeptPageTests.TwoPortals>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/vacatures")]
    [InlineData("/zoeken?q=taal")]
    [InlineData("/sitemap.xml")]
    public async Task Gives_the_same_page_from_what_it_kept(string path)
    {
        var first = await portal.Client.GetStringAsync(path);
        using var second = await AgainAsync(path);

        Assert.NotNull(second.Headers.Age);
        Assert.Equal(first, await second.Content.ReadAsStringAsync());
        Assert.Contains("default-src 'none'", string.Join(' ', second.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/aanmelden")]
    [InlineData("/api/v1/vacatures")]
    [InlineData("/bestaat-niet")]
    public async Task Keeps_nothing_that_is_private_or_no_page(string path)
    {
        using var first = await portal.Client.GetAsync(path);
        using var second = await portal.Client.GetAsync(path);

        Assert.Null(second.Headers.Age);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Compresses_a_page_for_who_can_read_it(string encoding)
    {
        var plain = await portal.Client.GetByteArrayAsync("/vacatures");
        for (var time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/vacatures");
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
            using var answer = await portal.Client.SendAsync(request);

            Assert.Equal(encoding, Assert.Single(answer.Content.Headers.ContentEncoding));
            await using var packed = await answer.Content.ReadAsStreamAsync();
            await using Stream stream = encoding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
            using var read = new MemoryStream();
            await stream.CopyToAsync(read);
            Assert.Equal(plain, read.ToArray());
        }
    }

    [Theory]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("gzip, br;q=0.0", "gzip")]
    [InlineData("gzip;q=0", "")]
    [InlineData("x-abrx", "")]
    [InlineData("", "")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    public async Task Compresses_a_page_only_as_its_reader_wants(string accepted, string expected)
    {
        foreach (var asked in new[] { "br", "gzip", accepted })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/verhalen?gevraagd=" + Uri.EscapeDataString(accepted));
            if (asked.Length > 0) request.Headers.TryAddWithoutValidation("Accept-Encoding", asked);
            using var answer = await portal.Client.SendAsync(request);

            Assert.Equal(["Accept-Encoding"], answer.Headers.Vary);
            if (asked == accepted) Assert.Equal(expected, string.Join(", ", answer.Content.Headers.ContentEncoding));
        }
    }

    [Fact]
    public async Task Answers_304_to_who_has_the_page_already()
    {
        using var first = await portal.Client.GetAsync("/agenda");
        for (var time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/agenda");
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using var answer = await portal.Client.SendAsync(request);
            Assert.Equal(304, (int)answer.StatusCode);
        }
    }

    [Fact]
    public async Task Shows_what_is_published_and_never_the_old_page_again()
    {
        for (var number = 0; number < 5; number++)
        {
            var title = $"Verse klus {number}";
            await portal.PublishAsync("vers", title);
            // The index follows at once, on a thread of its own.
            for (var time = 0; time < 2000 && !(await portal.Client.GetStringAsync("/dorp/vacatures?q=verse")).Contains(title, StringComparison.Ordinal); time++) await Task.Yield();
            for (var time = 0; time < 20; time++) Assert.Contains(title, await portal.Client.GetStringAsync("/dorp/vacatures?q=verse"), StringComparison.Ordinal);
            Assert.Contains(title, await portal.Client.GetStringAsync("/dorp/vacatures/vers"), StringComparison.Ordinal);
        }
    }

    // Issue 5, point 9. Readers ask all the while, so that the old page is kept when the new item comes.
    [Fact, Trait("Speed", "Slow")]
    public async Task Is_never_stale_for_more_than_a_second_after_a_publication()
    {
        for (var number = 0; number < 5; number++)
        {
            var title = $"Snelle klus {number}";
            for (var time = 0; time < 3; time++) await portal.Client.GetStringAsync("/dorp/vacatures?q=snelle");
            await portal.PublishAsync("snel", title);
            var published = Stopwatch.GetTimestamp();

            while (!(await portal.Client.GetStringAsync("/dorp/vacatures?q=snelle")).Contains(title, StringComparison.Ordinal))
                Assert.True(Stopwatch.GetElapsedTime(published) < TimeSpan.FromSeconds(1), $"{title} was not shown within a second.");
        }
    }

    [Fact]
    public async Task Keeps_the_pages_of_two_tenants_apart()
    {
        for (var time = 0; time < 3; time++)
        {
            Assert.DoesNotContain("href=\"/dorp/", await portal.Client.GetStringAsync("/vacatures"), StringComparison.Ordinal);
            Assert.Contains("href=\"/dorp/", await portal.Client.GetStringAsync("/dorp/vacatures"), StringComparison.Ordinal);
        }
    }

    // Work that the set-up planned may still change something in between.
    private async Task<HttpResponseMessage> AgainAsync(string path)
    {
        for (var left = 50; ; left--)
        {
            var answer = await portal.Client.GetAsync(path);
            if (answer.Headers.Age is not null || left == 0) return answer;
            answer.Dispose();
        }
    }

    public sealed class TwoPortals() : Portal("hilversum")
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await Services.GetRequiredService<TenantSetup>().AddAsync("dorp", "kern", "dorp");
        }

        public async Task PublishAsync(string id, string title)
        {
            var file = Path.Combine(Folder, "vers.recipe.json");
            await File.WriteAllTextAsync(file, $$"""
                { "name": "vers", "steps": [ { "name": "content", "data": [ { "ContentItemId": "{{id}}", "ContentType": "Vacancy", "DisplayText": "{{title}}", "Latest": true, "Published": true,
                  "TitlePart": { "Title": "{{title}}" }, "AutoroutePart": { "Path": "vacatures/{{id}}" } } ] } ] }
                """, Encoding.UTF8);
            await Services.GetRequiredService<RecipeRunner>().RunAsync("dorp", file);
        }
    }
}
