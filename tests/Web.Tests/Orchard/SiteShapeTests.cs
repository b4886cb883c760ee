using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Web.Tests.Orchard;

/// <summary>Recipes in the shapes of Orchard Core's own set up tenants whose pages show the content with our theme.</summary>
[Trait("Speed", "Slow")]
public sealed partial class SiteShapeTests
{
    [Fact]
    public async Task A_blog_shows_its_posts_menu_and_footer()
    {
        await using var portal = await OpenAsync(SiteShapes.Blog);
        var home = await portal.PageAsync("/");
        var post = await portal.PageAsync("/journal/the-slow-river");

        Assert.Equal("Journal", home.QuerySelector("h1")?.TextContent.Trim());
        Assert.Contains("Notes from a walk", home.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(home.QuerySelector("main a[href='/journal/the-slow-river']"));
        Assert.Contains(home.QuerySelectorAll("header a, nav a"), link => link.TextContent.Trim() == "Rivers");
        Assert.Contains("Kept by walkers", home.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("A morning by the water", post.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("bends", post.QuerySelector("main em")?.TextContent);
    }

    [Fact]
    public async Task A_landing_page_shows_its_fields_its_bags_and_the_tenants_own_template()
    {
        await using var portal = await OpenAsync(SiteShapes.Agency);
        var text = (await portal.PageAsync("/")).QuerySelector("main")!;

        Assert.Contains("We build bridges", text.TextContent, StringComparison.Ordinal);
        Assert.Contains("Stone on stone", text.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ada", text.QuerySelector("h3")?.TextContent);
        Assert.Equal("masons.example", text.QuerySelector("h3 + a")?.TextContent);
        Assert.Equal("https://arches.example", text.QuerySelector("dd a[href='https://arches.example']")?.TextContent);
        Assert.DoesNotContain("fa-bridge", text.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_whose_template_has_no_title_is_named_for_who_listens()
    {
        await using var portal = await OpenAsync(SiteShapes.Agency.Replace("\"Content__Member\"", "\"Content__LandingPage\": { \"Content\": \"<h2>{{ Model.ContentItem.Content.LandingPage.Heading.Text }}</h2>\" }, \"Content__Member\"", StringComparison.Ordinal));
        var main = (await portal.PageAsync("/")).QuerySelector("main")!;

        Assert.Equal("We build bridges", main.QuerySelector("h2")?.TextContent);
        Assert.Equal(("Portaal", "ov-hidden"), (Assert.Single(main.QuerySelectorAll("h1")).TextContent, main.QuerySelector("h1")!.ClassName));
    }

    [Fact]
    public async Task A_page_of_widgets_shows_also_what_stands_in_a_form()
    {
        await using var portal = await OpenAsync(SiteShapes.ComingSoon);
        var page = await portal.PageAsync("/");

        Assert.Equal("Nearly there", page.QuerySelector("h1")?.TextContent.Trim());
        Assert.Contains("The doors open soon", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"Open in spring of {TimeProvider.System.GetUtcNow().Year}", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Leave your address", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_would_be_sent_is_shown_and_says_that_it_is_not()
    {
        await using var portal = await OpenAsync(SiteShapes.Forms);
        var page = await portal.PageAsync("/contact");
        var fields = page.QuerySelector("main fieldset")!;

        Assert.True(fields.HasAttribute("disabled"));
        Assert.Contains("Dit formulier kun je hier nog niet versturen.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("form[method=post]"));
        Assert.Equal("Your name", fields.QuerySelector("label[for=name]")?.TextContent);
        Assert.Equal("Name", fields.QuerySelector("input#name")?.GetAttribute("name"));
        Assert.Equal("<b>Hello</b>", fields.QuerySelector("textarea#message")?.TextContent);
        Assert.Equal("Send it", fields.QuerySelector("button[type=submit]")?.TextContent.Trim());
    }

    [Fact]
    public async Task A_template_of_a_page_with_a_form_of_its_own_stands_in_that_form()
    {
        await using var portal = await OpenAsync(SiteShapes.ComingSoon
            .Replace("{ \"PartName\": \"TitlePart\" }, { \"PartName\": \"FlowPart\" } ]", "{ \"PartName\": \"TitlePart\" }, { \"PartName\": \"FlowPart\" }, { \"PartName\": \"FormPart\" } ]", StringComparison.Ordinal)
            .Replace("\"TitlePart\": { \"Title\": \"Nearly there\" },", "\"TitlePart\": { \"Title\": \"Nearly there\" }, \"FormPart\": { \"Action\": \"/workflows/invoke\", \"Method\": \"post\" },", StringComparison.Ordinal)
            .Replace("{ \"name\": \"content\"", "{ \"name\": \"Templates\", \"Templates\": { \"Content__ComingSoon\": { \"Content\": \"<h1>Soon</h1><input name='mail' aria-label='Mail'>\" } } }, { \"name\": \"content\"", StringComparison.Ordinal));
        var main = (await portal.PageAsync("/")).QuerySelector("main")!;

        Assert.Equal("Soon", Assert.Single(main.QuerySelectorAll("h1")).TextContent);
        Assert.NotNull(main.QuerySelector("fieldset[disabled] input[name=mail]"));
        Assert.Contains("Dit formulier kun je hier nog niet versturen.", main.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_asks_within_the_site_works()
    {
        await using var portal = await OpenAsync(SiteShapes.Forms);
        var form = (await portal.PageAsync("/contact")).QuerySelector("main form")!;

        Assert.Equal(("get", "/find"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal("Where", form.QuerySelector("label[for=where]")?.TextContent);
        Assert.Equal("s", form.QuerySelector("select#where option[selected]")?.GetAttribute("value"));
        Assert.Equal("Find", form.QuerySelector("button[type=submit]")?.TextContent.Trim());
    }

    [Fact]
    public async Task A_headless_site_answers_with_a_start_page()
    {
        await using var portal = await OpenAsync(SiteShapes.Headless);

        Assert.NotNull((await portal.PageAsync("/")).QuerySelector("h1, main"));
    }

    [Theory]
    [InlineData(SiteShapes.Blog, new[] { "'OrchardCore.ContentPreview' of Orchard Core has no counterpart", "'MediaProfiles' is not known", "'queries' is not known", "'AdminMenu' is not known" }, new[] { "OrchardCore.DynamicCache", "OrchardCore.Flows" })]
    [InlineData(SiteShapes.Agency, new[] { "SocialField", "getUrlPrefix", "'WorkflowType' is not known" }, new[] { "'Templates' is not known" })]
    [InlineData(SiteShapes.ComingSoon, new[] { "General scripts do not run", "workflowHttpEventUrlResolve", "OrchardCore.ReCaptcha" }, new[] { "toISOString" })]
    [InlineData(SiteShapes.Forms, new string[0], new[] { "The part", "OrchardCore.Forms" })]
    [InlineData(SiteShapes.Headless, new[] { "OrchardCore.Apis.GraphQL", "'lucene-index' is not known" }, new[] { "OrchardCore.Search.Lucene" })]
    public async Task What_has_no_meaning_here_is_named_with_its_place_and_kept(string recipe, string[] named, string[] unnamed)
    {
        await using var portal = new Portal("");
        await portal.InitializeAsync();
        var report = await portal.Services.GetRequiredService<TenantSetup>().AddAsync("site", Write(portal, recipe));

        Assert.All(named, words => Assert.Contains(report.Notes, note => note.Line > 0 && note.Message.Contains(words, StringComparison.Ordinal)));
        Assert.All(unnamed, words => Assert.DoesNotContain(report.Notes, note => note.Message.Contains(words, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_tenant_without_content_says_so_and_where_its_makers_sign_in()
    {
        await using var portal = await OpenAsync(SiteShapes.Headless);
        var page = await portal.PageAsync("/");
        var main = page.QuerySelector("main")!;

        Assert.Contains("Er staat nog niets op.", main.TextContent, StringComparison.Ordinal);
        Assert.Equal("/aanmelden", main.QuerySelector("a.nl-button")?.GetAttribute("href"));
        Assert.Equal("Maak jij deze website?", Assert.Single(main.QuerySelectorAll("h2")).TextContent);
        Assert.DoesNotContain(page.QuerySelectorAll("footer ul, footer nav"), list => !list.Children.Any(child => child.TextContent.Trim().Length > 0));
    }

    [Fact]
    public async Task A_tenant_without_a_home_page_shows_what_there_is()
    {
        await using var portal = await OpenAsync(SiteShapes.Homeless);
        var main = (await portal.PageAsync("/")).QuerySelector("main")!;

        Assert.Contains("Een startpagina is er nog niet.", main.TextContent, StringComparison.Ordinal);
        Assert.Equal([("Boeken", "/boeken"), ("Over ons", "/over-ons")], main.QuerySelectorAll("li a").Select(link => (link.TextContent, link.GetAttribute("href"))));
        Assert.Equal(200, (int)(await portal.Client.GetAsync("/over-ons", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("TheBlogTheme/Recipes/blog.recipe.json", "/", "Man must explore")]
    [InlineData("TheBlogTheme/Recipes/blog.recipe.json", "/blog/post-1", "Man must explore")]
    [InlineData("TheAgencyTheme/Recipes/agency.recipe.json", "/", "Responsive Design")]
    [InlineData("TheComingSoonTheme/Recipes/comingsoon.recipe.json", "/", "Coming Soon")]
    [InlineData("TheAdmin/Recipes/headless.recipe.json", "/", "Er staat nog niets op.")]
    public async Task The_real_ones_set_up_tenants_too(string file, string path, string words)
    {
        var real = RealRecipes.Files.FirstOrDefault(each => each.Replace('\\', '/').EndsWith("OrchardCore.Themes/" + file, StringComparison.Ordinal));
        Assert.SkipWhen(real is null, "The collection of Orchard Core recipes is not here; set ORCHARD_RECIPES to its folder.");
        await using var portal = await OpenAsync(WithoutCompanions(await File.ReadAllTextAsync(real!, TestContext.Current.CancellationToken)));

        Assert.Contains(words, (await portal.PageAsync(path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    // The files beside a recipe are not in the collection: neither pictures nor templates, so that our views show its content.
    private static string WithoutCompanions(string recipe) => FileText().Replace(OwnTemplates().Replace(MediaFiles().Replace(recipe, "\"Files\": []"), ""), "\"<p></p>\"");

    [GeneratedRegex(@"""Files""\s*:\s*\[[^\]]*\]")]
    private static partial Regex MediaFiles();

    [GeneratedRegex(@"""\w+""\s*:\s*\{[^{}]*""Content""\s*:\s*""\[file:[^""]*\]""[^{}]*\},?")]
    private static partial Regex OwnTemplates();

    [GeneratedRegex(@"""\[file:[^""]*\]""")]
    private static partial Regex FileText();

    private static async Task<Portal> OpenAsync(string recipe)
    {
        var portal = new Portal("");
        await portal.InitializeAsync();
        await portal.Services.GetRequiredService<TenantSetup>().AddAsync("site", Write(portal, recipe));
        return portal;
    }

    private static string Write(Portal portal, string recipe)
    {
        Directory.CreateDirectory(portal.Folder);
        var file = Path.Combine(portal.Folder, "site.recipe.json");
        File.WriteAllText(file, recipe);
        return file;
    }
}
