using System.Text.Json;
using OrchardVrijwilligers.Web.Tests.Finding;

namespace OrchardVrijwilligers.Web.Tests.Relevance;

/// <summary>What the search box offers while somebody types, and what pages say of a search that found something else.</summary>
[Trait("Speed", "Slow")]
public sealed class SuggestionTests(HilversumPortal portal) : IClassFixture<HilversumPortal>
{
    private async Task<JsonElement> JsonAsync(string path) => JsonDocument.Parse(await portal.Client.GetStringAsync(path)).RootElement;

    private async Task<(string[] Words, string[] Titles)> SuggestAsync(string query)
    {
        var found = await JsonAsync($"/api/v1/suggesties?{query}");
        return ([.. found.GetProperty("woorden").EnumerateArray().Select(word => word.GetString()!)], [.. found.GetProperty("titels").EnumerateArray().Select(title => title.GetProperty("titel").GetString()!)]);
    }

    [Fact]
    public async Task Finishes_words_and_offers_titles()
    {
        var (words, titles) = await SuggestAsync("q=taalm");

        Assert.Contains("taalmaatje", words);
        Assert.Contains(titles, title => title.Contains("taalmaatje", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("taal", "taalmaatje")]
    [InlineData("buurt", "buurttuin")]
    [InlineData("wandel hon", "Wandel met honden")]
    public async Task Offers_first_the_titles_that_have_what_is_typed(string typed, string title) =>
        Assert.Contains((await SuggestAsync($"q={typed}&lijst=vacatures")).Titles, offered => offered.Contains(title, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public async Task Keeps_to_the_list_that_is_searched()
    {
        var found = await JsonAsync("/api/v1/suggesties?q=tuin&lijst=trainingen");

        Assert.All(found.GetProperty("titels").EnumerateArray(), title => Assert.StartsWith("/trainingen/", title.GetProperty("pad").GetString(), StringComparison.Ordinal));
        Assert.NotEmpty(found.GetProperty("titels").EnumerateArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("q=")]
    [InlineData("q=t")]
    [InlineData("q=%20")]
    public async Task Offers_nothing_before_there_is_a_beginning(string query)
    {
        var (words, titles) = await SuggestAsync(query);

        Assert.Empty(words);
        Assert.Empty(titles);
    }

    [Fact]
    public async Task May_be_kept_for_a_minute()
    {
        using var answer = await portal.Client.GetAsync("/api/v1/suggesties?q=tuin");

        Assert.Equal("public, max-age=60", answer.Headers.CacheControl?.ToString());
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Stands_in_the_openapi_document()
    {
        var document = await JsonAsync("/api/v1/openapi.json");

        var get = document.GetProperty("paths").GetProperty("/suggesties").GetProperty("get");
        Assert.Equal(["q", "lijst", "taal"], get.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()));
        Assert.True(get.GetProperty("responses").GetProperty("200").GetProperty("headers").TryGetProperty("API-Version", out _));
        var tags = document.GetProperty("tags").EnumerateArray().Select(tag => tag.GetProperty("name").GetString());
        Assert.Contains(get.GetProperty("tags")[0].GetString(), tags);
    }

    [Fact]
    public async Task Leaves_the_openapi_document_within_the_api_rules()
    {
        var document = await JsonAsync("/api/v1/openapi.json");

        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            Assert.Matches("^(/([a-z0-9]+(-[a-z0-9]+)*|[{][a-z][A-Za-z0-9]*[}]))+$", path.Name);
            foreach (var parameter in path.Value.GetProperty("get").GetProperty("parameters").EnumerateArray())
                Assert.Matches("^[a-z][A-Za-z0-9]*$", parameter.GetProperty("name").GetString());
            foreach (var response in path.Value.GetProperty("get").GetProperty("responses").EnumerateObject())
                Assert.True(response.Value.GetProperty("content").TryGetProperty(response.Name == "200" ? "application/json" : "application/problem+json", out _), path.Name);
        }
        Assert.Equal(3, document.GetProperty("info").GetProperty("contact").EnumerateObject().Count());
    }

    [Theory]
    [InlineData("/vacatures?q=taalmaatie", "/vacatures?q=taalmaatje")]
    [InlineData("/zoeken?q=taalmaatie", "/zoeken?q=taalmaatje")]
    public async Task Asks_whether_another_spelling_was_meant(string asked, string address)
    {
        var page = await portal.PageAsync(asked);

        var link = page.QuerySelector(".ov-hint a");
        Assert.Equal("taalmaatje", link?.TextContent);
        Assert.Equal(address, link?.GetAttribute("href"));
    }

    [Fact]
    public async Task Tells_programs_which_spelling_was_meant() =>
        Assert.Equal("taalmaatje", (await JsonAsync("/api/v1/vacatures?q=taalmaatie")).GetProperty("bedoeldeU").GetString());

    [Theory]
    [InlineData("/vacatures?q=honden+kosmonaut")]
    [InlineData("/zoeken?q=honden+kosmonaut")]
    [InlineData("/vacatures?q=mantelzorg")]
    public async Task Says_so_when_it_shows_what_comes_near(string asked)
    {
        var page = await portal.PageAsync(asked);

        Assert.Contains(page.QuerySelectorAll(".ov-hint"), hint => hint.TextContent == "Niet alles past bij al je woorden. Het beste staat bovenaan.");
        Assert.DoesNotContain("Niets gevonden", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_nothing_of_the_kind_when_all_was_found()
    {
        Assert.Null((await portal.PageAsync("/vacatures?q=honden")).QuerySelector(".ov-hint"));
        Assert.False((await JsonAsync("/api/v1/vacatures?q=honden")).TryGetProperty("versoepeld", out _));
        Assert.True((await JsonAsync("/api/v1/vacatures?q=honden+kosmonaut")).GetProperty("versoepeld").GetBoolean());
    }

    [Fact]
    public async Task Stays_empty_when_filters_leave_nothing() =>
        Assert.Equal("Geen vacatures of klussen", (await portal.PageAsync("/vacatures?q=mantelzorg&wijk=bestaat-niet")).QuerySelector("[role=status]")?.TextContent.Trim());

    [Fact]
    public async Task Marks_the_words_that_were_found() =>
        Assert.Contains((await portal.PageAsync("/vacatures?q=tuin")).QuerySelectorAll("mark"), mark => mark.TextContent.Contains("tuin", StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("koken")]
    [InlineData("computer")]
    [InlineData("zaterdag")]
    public async Task Keeps_the_summary_where_only_the_values_of_a_field_have_the_words(string asked) =>
        Assert.All((await portal.PageAsync($"/vacatures?q={asked}")).QuerySelectorAll(".ov-note__summary"), summary => Assert.Matches("[.?!…]$", summary.TextContent.Trim()));

    [Fact]
    public async Task Sets_the_points_of_a_list_apart_in_a_passage() =>
        Assert.Contains((await portal.PageAsync("/vacatures?q=huisarts")).QuerySelectorAll(".ov-note__summary"), passage => passage.TextContent.Contains("een huisarts kiezen · de kinderen aanmelden op school", StringComparison.Ordinal));
}
