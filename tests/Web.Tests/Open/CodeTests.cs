using System.Text.Json;
using AngleSharp.Dom;
using OrchardVrijwilligers.Modules.Paper.Models;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Actions;

namespace OrchardVrijwilligers.Web.Tests.Open;

/// <summary>Short codes of items, and the list on paper that has them.</summary>
public sealed class CodeTests(OpenPortal portal)
{
    [Theory]
    [InlineData("V123", "V123")]
    [InlineData(" v 1 2 3 ", "V123")]
    [InlineData("v-0123", "V123")]
    [InlineData("abcd1", null)]
    [InlineData("123", null)]
    [InlineData("V1234567", null)]
    [InlineData("koffie", null)]
    public void Reads_a_code_as_people_type_it(string typed, string? code) => Assert.Equal(code, Code.Read(typed)?.ToString());

    [Fact]
    public async Task Is_given_once_when_published_and_stays()
    {
        var draft = await portal.NewItemAsync("Draai een plaatje op de markt", publish: false);
        Assert.Equal("", CodeOf(draft));
        var published = (await portal.RunAsync<PublishContent, string, ContentItem>(draft.ContentItemId)).Demand();
        var next = published.Clone();
        next.Content.Remove("CodePart");

        var saved = (await portal.RunAsync<SaveContent, SaveContentInput, ContentItem>(new(next, true, published.ContentItemVersionId))).Demand();

        Assert.Matches("^V[0-9]{3}$", CodeOf(published));
        Assert.Equal(CodeOf(published), CodeOf(saved));
    }

    [Fact]
    public async Task Is_never_given_to_another_item()
    {
        var removed = await portal.NewItemAsync("Zet stoelen klaar");
        (await portal.RunAsync<DeleteContent, string, string>(removed.ContentItemId)).Demand();
        var after = await portal.NewItemAsync("Schenk thee op dinsdag");
        var thief = after.Clone();
        thief.PartOrNew("CodePart")["Code"] = CodeOf(removed);

        var outcome = await portal.RunAsync<SaveContent, SaveContentInput, ContentItem>(new(thief, true, after.ContentItemVersionId));

        Assert.NotEqual(CodeOf(removed), CodeOf(after));
        Assert.Equal(OutcomeKind.Invalid, outcome.Kind);
    }

    [Fact]
    public async Task Items_that_are_published_at_the_same_time_get_different_codes()
    {
        var items = await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            for (; ; )
                if (await portal.TryNewItemAsync($"Tegelijk {number}", true, "Vacancy", null) is { Kind: not OutcomeKind.Conflict } outcome) return outcome.Demand();
        }));

        Assert.Equal(items.Length, items.Select(CodeOf).Distinct().Count());
    }

    [Theory]
    [InlineData("/zoeken?q=")]
    [InlineData("/vacatures?q=")]
    public async Task Typed_in_a_search_box_it_opens_the_item(string search)
    {
        var item = await portal.NewItemAsync("Verf het hek van de kinderboerderij");
        var code = CodeOf(item);

        using var answer = await portal.Client.GetAsync(search + Uri.EscapeDataString($" {char.ToLowerInvariant(code[0])} {code[1..]}"));

        Assert.Equal(302, (int)answer.StatusCode);
        Assert.Equal("/" + item.Part("AutoroutePart").Text("Path"), answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Stands_on_the_page_and_in_the_API()
    {
        var path = (await portal.PageAsync("/vacatures")).QuerySelector(".ov-note__link")!.GetAttribute("href")!;
        var page = await portal.PageAsync(path);
        using var json = JsonDocument.Parse(await portal.Client.GetStringAsync("/api/v1/vacatures?perPagina=100"));
        var resource = json.RootElement.GetProperty("resultaten").EnumerateArray().Single(each => each.GetProperty("pad").GetString() == path);

        Assert.Equal(resource.GetProperty("code").GetString(), page.QuerySelector(".ov-code__text")?.TextContent);
        Assert.Contains("\"code\"", await portal.Client.GetStringAsync("/api/v1/openapi.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_choice_of_a_list_on_paper_shows_what_will_be_on_it()
    {
        var page = await portal.PageAsync("/papier");

        Assert.Equal(["/papier/vacatures", "/papier/agenda"], page.QuerySelectorAll(".ov-papers__sheet a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelector(".ov-papers__sheet")!.QuerySelectorAll("li"), item => Assert.Matches("^V[0-9]+ .+", item.TextContent));
        Assert.Equal(3, page.QuerySelectorAll(".ov-steps li").Length);
    }

    [Fact]
    public async Task The_list_on_paper_has_as_many_sheets_as_were_asked_and_a_code_for_each_item()
    {
        // Other tests publish here too: only a list that was made between two equal totals says something.
        int total;
        AngleSharp.Dom.IDocument page;
        do (total, page) = (await TotalAsync(), await portal.PageAsync("/papier/vacatures?bladen=2&voor=Bibliotheek"));
        while (total != await TotalAsync());

        var printed = page.QuerySelectorAll(".ov-sheet__item").Length;
        Assert.Equal(Math.Min(18, total), printed);
        Assert.Equal((printed + 8) / 9, page.QuerySelectorAll(".ov-sheet").Length);
        Assert.All(page.QuerySelectorAll(".ov-sheet__item"), item => Assert.Matches("^V[0-9]+$", item.QuerySelector(".ov-sheet__code")!.TextContent));
        Assert.Contains("Bibliotheek", page.QuerySelector(".ov-sheet__when")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        var large = await portal.PageAsync("/papier/vacatures?bladen=1&groot=ja");
        Assert.True(large.QuerySelectorAll(".ov-sheet__item").Length < page.QuerySelector(".ov-sheet")!.QuerySelectorAll(".ov-sheet__item").Length);

        async Task<int> TotalAsync()
        {
            using var all = JsonDocument.Parse(await portal.Client.GetStringAsync("/api/v1/vacatures?perPagina=1"));
            return all.RootElement.GetProperty("totaal").GetInt32();
        }
    }

    [Theory]
    [InlineData("bladen=-5")]
    [InlineData("bladen=999999999999&voor=%00%1f%ed%a0%80&groot=<b>")]
    [InlineData("q=bestaatechtniet&wijk=nergens")]
    public async Task Nonsense_gives_a_list_all_the_same(string query) => Assert.InRange((await portal.PageAsync("/papier/vacatures?" + query)).QuerySelectorAll(".ov-sheet").Length, 0, 6);

    private static string CodeOf(ContentItem item) => item.Part("CodePart").Text("Code");
}
