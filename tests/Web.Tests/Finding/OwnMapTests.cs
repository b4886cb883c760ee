using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Web.Tests.Finding;

/// <summary>A map is data: another municipality has another one, or none, and a mistake in it breaks nothing.</summary>
public sealed class OwnMapTests(OwnMapTests.Drawn portal) : IClassFixture<OwnMapTests.Drawn>
{
    [Fact]
    public async Task Draws_the_areas_that_have_a_shape_and_leaves_out_what_is_none()
    {
        var page = await portal.PageAsync("/vacatures?weergave=kaart");

        Assert.Equal(["Zuid: 1 vacature"], page.QuerySelectorAll("a.ov-map__link").Select(area => area.GetAttribute("aria-label")));
        Assert.Empty(page.QuerySelectorAll(".ov-map__green"));
        Assert.Single(page.QuerySelectorAll(".ov-map__water"));
        Assert.Equal(2, page.QuerySelectorAll(".ov-lines article").Length);
    }

    [Fact]
    public async Task Has_no_map_without_areas()
    {
        await using var plain = new KernPortal();
        await plain.InitializeAsync();

        var page = await plain.PageAsync("/vacatures?weergave=kaart");

        Assert.Null(page.QuerySelector(".ov-map"));
        Assert.Null(page.QuerySelector(".ov-ways"));
        Assert.Equal(2, page.QuerySelectorAll(".ov-note").Length);
    }

    public sealed class Drawn() : Portal("kern")
    {
        private const string Settings = """
            { "name": "settings", "AreaMapSettings": { "Facet": "wijk",
              "Areas": [ { "Value": "noord", "Shape": "5.1 x, 5.2" }, { "Value": "zuid", "Shape": "5.1 52.1, 5.2 52.1, , 999 52.2, 5.2 52.2" } ],
              "Features": [ { "Kind": "green", "Shape": "" }, { "Kind": "water", "Shape": "5.1 52.1, 5.15 52.1, 5.15 52.15" }, { "Kind": "lava", "Shape": "5.1 52.1, 5.2 52.1, 5.2 52.2" } ] } }
            """;

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await Services.GetRequiredService<RecipeRunner>().RunAsync("kern", RecipeText.Write(Folder, "kaart", Settings));
        }
    }
}
