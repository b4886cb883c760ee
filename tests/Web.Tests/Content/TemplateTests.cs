using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Web.Tests.Content;

/// <summary>Orchard Core's filters and tags in templates of the tenant, through the door.</summary>
public sealed class TemplateTests(TemplateTests.Place portal) : IClassFixture<TemplateTests.Place>
{
    [Theory]
    [InlineData("{{ Model.ContentItem | display_text }}", "Taalmaatje")]
    [InlineData("{{ Model.ContentItem.Content.Vacancy.TimeText.Text }}", "2 uur per week")]
    [InlineData("{{ Model.ContentItem | display_url }}", "/vacatures/taalmaatje")]
    [InlineData("{{ 'kern-tuin' | content_item_id | display_text }}", "Werk mee in de buurttuin")]
    [InlineData("{% assign ids = 'kern-tuin,kern-taalmaatje' | split: ',' %}{{ ids | content_item_id | map: 'DisplayText' | join: '+' }}", "Werk mee in de buurttuin+Taalmaatje")]
    [InlineData("{{ Content.Alias.wijk.DisplayText }} {{ Content['alias:wijk'] | display_text }} {{ Content.ContentItemId['kern-tuin'].DisplayText }}", "Wijk Wijk Werk mee in de buurttuin")]
    [InlineData("{{ Content.Slug['vacatures/taalmaatje'] | display_text }}", "Taalmaatje")]
    [InlineData("{{ Model.ContentItem.Content.Vacancy.Neighborhood | taxonomy_terms | map: 'DisplayText' | join }}", "Noord")]
    [InlineData("{{ 'tax-wijk' | all_taxonomy_terms | map: 'DisplayText' | join: ' ' }}", "Noord Zuid")]
    [InlineData("{{ 'wijk-zuid' | inherited_terms: 'tax-wijk' | map: 'Slug' | join }}", "zuid")]
    [InlineData("{{ Site.SiteName }} {{ Culture }} {{ Culture.Dir }} {{ Request.Path }} {{ User.Identity.IsAuthenticated }}", "Kern nl ltr /vacatures/taalmaatje false")]
    [InlineData("{{ '~/contact' | href }} {{ 'a b' | slugify }} {{ 'Één Twee' | html_class }} {{ 'Dag {0}' | t: 'Jo' }}", "/contact a-b een-twee Dag Jo")]
    [InlineData("{{ 'foto.jpg' | asset_url | resize_url: width: 400 }}", "/media/foto.jpg")]
    [InlineData("{{ '2026-07-01T10:00:00Z' | local | date: '%H:%M' }} {{ '2026-07-01T10:00:00+02:00' | utc | date: '%H:%M' }}", "12:00 08:00")]
    [InlineData("{% assign data = '{\"a\":[1,2]}' | jsonparse %}{{ data.a[1] }} {{ data.a | json }}", "2 [1,2]")]
    [InlineData("{% capture s %}hoi {% raw %}{{ Site.SiteName }}{% endraw %}{% endcapture %}{{ s | liquid }}", "hoi Kern")]
    [InlineData("{{ '**vet**' | markdownify | strip_html | strip }}", "vet")]
    [InlineData("{{ '<b onclick=x>a</b><script>y</script>' | sanitize_html }}", "a")]
    [InlineData("{{ User | has_permission: 'ManageSettings' }} {{ User | is_in_role: 'Administrator' }} {{ User | user_id }}", "false false")]
    [InlineData("{% a href: '~/contact', class: 'x' %}Bel{% enda %}", "Bel")]
    [InlineData("{% zone 'Content' %}in{% endzone %} {% block 'x' %}een{% endblock %} {% cache 'k' %}twee{% endcache %}", "in een twee")]
    [InlineData("{% layout 'Ander' %}{% render_section 'x', required: false %}{% shape_add_alternates Model 'a b' %}{% scriptblock at: 'Foot' %}alert(1){% endscriptblock %}over", "over")]
    [InlineData("{% shape 'Groet', wie: 'jij' %}", "Dag jij!")]
    [InlineData("{{ 'Groet' | shape_new: wie: 'wij' | shape_render }}", "Dag wij!")]
    [InlineData("{% contentitem alias: 'blok' %}", "Een los blok")]
    [InlineData("{% contentitem alias: 'bestaat-niet' %}weg", "weg")]
    [InlineData("{{ Model.ContentItem | container | display_text }}{{ Queries.Recent | query | size }}", "0")]
    public async Task Templates_of_Orchard_Core_show_what_they_mean(string template, string expected)
    {
        var page = await portal.ShowAsync(template);

        Assert.Equal(expected, page.QuerySelector("#proef")?.TextContent.Trim());
    }

    [Fact]
    public async Task What_a_template_prints_is_encoded()
    {
        var page = await portal.ShowAsync("{{ '<img src=x onerror=alert(1)>' }}{{ Request.Query.q }}", "?q=%3Cscript%3Ealert(1)%3C/script%3E");

        Assert.Empty(page.QuerySelectorAll("#proef *"));
        Assert.Contains("<script>", page.QuerySelector("#proef")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{% shape 'Rond' %}")]
    [InlineData("{% capture s %}{% raw %}{{ s | liquid }}{% endraw %}{% endcapture %}{{ s | liquid }}")]
    public async Task A_template_that_shows_itself_ends(string template)
    {
        var page = await portal.ShowAsync(template);

        Assert.Contains("[", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_with_a_tag_of_somebody_else_is_kept_and_named_and_the_theme_shows_the_item()
    {
        var report = await portal.RunAsync("{% carousel 'x' %}");
        var page = await portal.PageAsync("/vacatures/taalmaatje");

        Assert.Contains(report.Notes, note => note.Message.Contains("unknown tag 'carousel'", StringComparison.Ordinal));
        Assert.Equal("Taalmaatje", page.QuerySelector("h1")?.TextContent.Trim());
    }

    [Fact]
    public async Task A_tag_that_shows_nothing_is_named_with_its_place()
    {
        var report = await portal.RunAsync("eerst\n {% layout 'x' %}");

        Assert.Contains(report.Notes, note => note.Message.Contains("the tag 'layout' shows nothing here", StringComparison.Ordinal) && note.Message.Contains("line 2, column 2", StringComparison.Ordinal));
    }

    public sealed class Place() : Portal("kern")
    {
        private int runs;

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await RunStepsAsync("""
                { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Note", "ContentTypePartDefinitionRecords": [ { "PartName": "AliasPart", "Name": "AliasPart" }, { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart" } ] } ] }
                """, """
                { "name": "content", "data": [ { "ContentItemId": "blok", "ContentType": "Note", "DisplayText": "Blok", "Latest": true, "Published": true, "AliasPart": { "Alias": "blok" }, "HtmlBodyPart": { "Html": "<p>Een los blok</p>" } } ] }
                """, """
                { "name": "Templates", "Templates": { "Groet": { "Content": "Dag {{ Model.Wie }}!" }, "Rond": { "Content": "{% shape 'Rond' %}" } } }
                """);
        }

        /// <summary>Shows an item with the template, inside an element <c>#proef</c>.</summary>
        public async Task<AngleSharp.Dom.IDocument> ShowAsync(string template, string query = "")
        {
            await RunAsync($"<div id=\"proef\">{template}</div>");
            return await PageAsync("/vacatures/taalmaatje" + query);
        }

        public Task<RecipeReport> RunAsync(string template) =>
            RunStepsAsync(new JsonObject { ["name"] = "Templates", ["Templates"] = new JsonObject { ["Content__Vacancy"] = new JsonObject { ["Content"] = template } } }.ToJsonString(new JsonSerializerOptions()));

        private Task<RecipeReport> RunStepsAsync(params string[] steps) =>
            Services.GetRequiredService<RecipeRunner>().RunAsync("kern", RecipeText.Write(Folder, $"sjabloon-{runs++}", steps));
    }
}
