using System.Net;

namespace OrchardVrijwilligers.Web.Tests;

public sealed class KernTests(KernPortal portal) : IClassFixture<KernPortal>
{
    [Fact]
    public async Task Shows_a_list_of_a_type_that_only_a_recipe_defines()
    {
        var page = await portal.PageAsync("/vacatures");

        Assert.Equal("Vacatures", page.QuerySelector("h1")?.TextContent);
        Assert.Equal("2 vacatures", page.QuerySelector("[role=status]")?.TextContent.Trim());
    }

    [Fact]
    public async Task Narrows_a_list_by_a_facet()
    {
        var page = await portal.PageAsync("/vacatures?wijk=zuid");

        Assert.Equal("1 vacature", page.QuerySelector("[role=status]")?.TextContent.Trim());
        Assert.Contains("buurttuin", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Taalmaatje", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_page_of_one_item()
    {
        var page = await portal.PageAsync("/vacatures/taalmaatje");

        Assert.Equal("Taalmaatje", page.QuerySelector("h1")?.TextContent.Trim());
        Assert.Contains("Je praat samen", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_an_unknown_path_with_a_helpful_page()
    {
        using var answer = await portal.Client.GetAsync("/bestaat-niet");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
