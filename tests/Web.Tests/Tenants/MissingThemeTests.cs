using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Web.Tests.Tenants;

public sealed class MissingThemeTests(MissingThemeTests.Bare portal) : IClassFixture<MissingThemeTests.Bare>
{
    [Fact]
    public async Task Shows_the_pages_in_another_theme_and_says_so_in_the_log()
    {
        var page = await portal.PageAsync("/vacatures");

        Assert.Equal("Vacatures", page.QuerySelector("h1")?.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll("link[rel=stylesheet]"));
        Assert.Contains(portal.Log.Lines, line => line.Level == LogLevel.Warning && line.Text == "The theme 'TheNowhere' is not here; 'Prikbord' takes its place");
    }

    public sealed class Bare() : Portal("")
    {
        public LogBook Log { get; } = new();

        protected override void Configure(WebApplicationBuilder builder) => builder.Logging.AddProvider(Log);

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            var kern = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "recipes", "kern.recipe.json"));
            var file = Path.Combine(Folder, "bare.recipe.json");
            await File.WriteAllTextAsync(file, kern.Replace("\"site\": \"Prikbord\"", "\"site\": \"TheNowhere\"", StringComparison.Ordinal));
            await Services.GetRequiredService<TenantSetup>().AddAsync("stad", file);
        }
    }
}
