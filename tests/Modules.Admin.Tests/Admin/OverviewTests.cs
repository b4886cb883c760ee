using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Search.Index;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Admin;

public sealed class OverviewTests(AdminPortal portal) : IClassFixture<AdminPortal>
{
    [Fact]
    public async Task Shows_how_the_tenant_is_doing()
    {
        using var browser = await portal.SignedInAsync();
        var page = await browser.PageAsync("/admin");
        Assert.Contains("Afbeeldingen worden", page.Body!.TextContent, StringComparison.Ordinal);
        var facts = page.QuerySelectorAll(".bo-facts > div").ToDictionary(fact => fact.QuerySelector("dt")!.TextContent, fact => fact.QuerySelector("dd")!.TextContent);

        Assert.StartsWith("SQLite 3.", facts["Database"], StringComparison.Ordinal);
        Assert.Matches("^[0-9]", facts["Versie"]);
        Assert.Matches("^[0-9.]+$", facts["Documenten"]);
        Assert.Matches("^(bij, tot wijziging|loopt) [0-9.]+", facts["Zoekindex"]);
        Assert.Equal("2 van 2", facts["Websites wakker"]);
        Assert.Matches("^[0-9,]+ [GM]B van [0-9,]+ [GM]B$", facts["Vrij op de schijf"]);
    }

    [Fact]
    public async Task Says_that_a_damaged_index_is_built_anew()
    {
        var before = await portal.InsideAsync(AdminPortal.Root, services => Task.FromResult(services.GetRequiredService<ContentIndex>().Current!.Current.Count));
        await (await portal.Tenants.SleepAsync(AdminPortal.Root))!.Disposed;
        foreach (var file in Directory.GetFiles(portal.Folder, "*.segment", SearchOption.AllDirectories)) await File.WriteAllTextAsync(file, "something else");
        using var browser = await portal.SignedInAsync();
        Assert.Contains($"De zoekindex telt {before} stukken inhoud. Hij is opnieuw opgebouwd", (await browser.PageAsync("/admin")).Body!.TextContent, StringComparison.Ordinal);

        // As it is half way.
        await portal.InsideAsync(AdminPortal.Root, services =>
        {
            services.GetRequiredService<ContentIndex>().Current!.Apply([], [], cursor: 0);
            return Task.FromResult(true);
        });
        Assert.Contains("De zoekindex wordt opnieuw opgebouwd", (await browser.PageAsync("/admin")).QuerySelector(".bo-notice--warn")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Deze lijst wordt net gemaakt. Kijk over een minuut nog eens.", (await browser.PageAsync("/vacatures")).QuerySelector("[role=status]")!.TextContent);
        using var answer = await browser.GetAsync("/api/v1/vacatures");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromMinutes(1)), (answer.StatusCode, answer.Headers.RetryAfter?.Delta));
        using var feed = await browser.GetAsync("/vacatures/feed.atom");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromMinutes(1)), (feed.StatusCode, feed.Headers.RetryAfter?.Delta));
        Assert.StartsWith("Het zoeken wordt net klaargezet.", (await browser.PageAsync("/zoeken?q=tuin")).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_trail_names_who_did_what()
    {
        using var browser = await portal.SignedInAsync();
        var rows = (await browser.PageAsync("/admin/logboek")).QuerySelectorAll(".bo-table tbody tr").Select(row => row.TextContent).ToList();

        Assert.Contains(rows, row => row.Contains("Toets", StringComparison.Ordinal) && row.Contains("Aangemeld", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("kern", StringComparison.Ordinal) && row.Contains("Inhoud geladen", StringComparison.Ordinal));
    }
}
