using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Web.Tests.Tenants;

public sealed class PrefixTests(PrefixTests.Prefixed portal) : IClassFixture<PrefixTests.Prefixed>
{
    [Fact]
    public async Task Keeps_links_of_a_tenant_within_its_prefix()
    {
        var page = await portal.PageAsync("/stad/vacatures");

        var links = page.QuerySelectorAll("a[href^='/'], form[action^='/']").Select(link => link.GetAttribute("href") ?? link.GetAttribute("action")!).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("/stad", link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Has_every_file_that_a_page_asks_for()
    {
        var page = await portal.PageAsync("/stad/vacatures");

        var files = page.QuerySelectorAll("link[href], script[src], img[src]").Where(element => element.GetAttribute("rel") is null or "stylesheet" or "icon" or "preload")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Distinct().ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            using var answer = await portal.Client.GetAsync(file);
            Assert.True(answer.IsSuccessStatusCode, $"{file} answered {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Answers_nothing_beside_the_prefix()
    {
        using var answer = await portal.Client.GetAsync("/vacatures");

        Assert.Equal(404, (int)answer.StatusCode);
        Assert.Contains("Deze website bestaat niet", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public sealed class Prefixed() : Portal("")
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await Services.GetRequiredService<TenantSetup>().AddAsync("stad", "kern", "stad");
        }
    }
}
