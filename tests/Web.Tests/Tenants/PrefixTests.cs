using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Web.Tests.Tenants;

public sealed class PrefixTests(PrefixTests.Prefixed portal) : IClassFixture<PrefixTests.Prefixed>
{
    [Theory]
    [InlineData("/stad/vacatures")]
    [InlineData("/dorp/")]
    [InlineData("/dorp/vacatures")]
    [InlineData("/dorp/vacatures/duw-een-rolstoel-naar-buiten")]
    [InlineData("/dorp/kennisbank/vog")]
    [InlineData("/dorp/kennisbank/vrijwilligerswerk-met-uitkering")]
    [InlineData("/dorp/zoeken?q=taal")]
    [InlineData("/dorp/wijken/zuid")]
    public async Task Keeps_links_of_a_tenant_within_its_prefix(string path)
    {
        var page = await portal.PageAsync(path);

        var links = page.QuerySelectorAll("a[href^='/'], form[action^='/'], main img[src^='/']").Select(link => link.GetAttribute("href") ?? link.GetAttribute("action") ?? link.GetAttribute("src")!)
            .Where(link => !link.StartsWith("/_content/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith(path[..5], link + "/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Brings_links_in_the_text_of_an_editor_to_the_prefix()
    {
        var pages = await Task.WhenAll(new[] { "/dorp/kennisbank/vog", "/dorp/kennisbank/vrijwilligerswerk-met-uitkering", "/dorp/kennisbank/gratis-vog" }.Select(portal.PageAsync));

        Assert.NotEmpty(pages.SelectMany(page => page.QuerySelectorAll(".ov-prose a[href^='/dorp/']")));
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
            await Services.GetRequiredService<TenantSetup>().AddAsync("dorp", "hilversum", "dorp");
        }
    }
}
