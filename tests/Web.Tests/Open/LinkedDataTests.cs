using System.Xml.Linq;

namespace OrchardVrijwilligers.Web.Tests.Open;

/// <summary>Structured data of every item of every municipality.</summary>
[Trait("Speed", "Slow")]
public sealed class LinkedDataTests
{
    [Theory]
    [InlineData("hilversum", "JobPosting Event Course Article Organization")]
    [InlineData("heuvelland", "JobPosting Event Article")]
    [InlineData("son-en-breugel", "JobPosting")]
    [InlineData("amsterdam-zuidoost", "JobPosting Organization")]
    public async Task Every_item_says_to_machines_what_it_says_to_people(string recipe, string expected)
    {
        await using var portal = new Portal(recipe);
        await portal.InitializeAsync();
        var seen = new HashSet<string>();
        foreach (var path in await PathsAsync(portal))
        {
            var page = await portal.PageAsync(path);
            seen.UnionWith(LinkedDataCheck.Of(page, path));
            Assert.Equal(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), page.QuerySelector("meta[property='og:url']")?.GetAttribute("content"));
        }
        Assert.Equal([], expected.Split(' ').Append("BreadcrumbList").Append("WebSite").Except(seen));
    }

    private static async Task<IEnumerable<string>> PathsAsync(Portal portal)
    {
        var map = XDocument.Parse(await portal.Client.GetStringAsync("/sitemap.xml"));
        return map.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).PathAndQuery);
    }
}
