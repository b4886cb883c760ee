namespace OrchardVrijwilligers.Web.Tests.Finding;

[Collection(ReadHilversum.Name)]
public sealed class HomeTests(HilversumPortal portal)
{
    [Fact]
    public async Task Says_of_a_number_on_a_tile_what_it_counts()
    {
        var counts = (await portal.PageAsync("/")).QuerySelectorAll(".ov-tile__count");

        Assert.NotEmpty(counts);
        Assert.All(counts, count => Assert.Matches(@"^\d+ vacatures en klussen$", count.TextContent));
    }

    [Fact]
    public async Task Gives_the_number_of_the_desk_once()
    {
        var page = await portal.PageAsync("/");

        Assert.Single(page.QuerySelectorAll("a[href='tel:0355550100']"));
    }

    [Fact]
    public async Task Invites_to_the_guide()
    {
        var page = await portal.PageAsync("/");

        Assert.Equal(2, page.QuerySelectorAll("main a[href='/keuzehulp']").Length);
        Assert.DoesNotContain("Iedere week", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_the_time_of_day_in_one_way()
    {
        foreach (var path in new[] { "/", "/contact" })
            Assert.DoesNotMatch(@"\d\.\d\d-\d", (await portal.PageAsync(path)).Body!.TextContent);
    }
}
