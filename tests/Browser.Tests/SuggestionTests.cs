using Deque.AxeCore.Playwright;

namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>The search box with suggestions, by keyboard, and the same box without JavaScript.</summary>
public sealed class SuggestionTests(Hilversum hilversum)
{
    private const string Box = "#q", List = "[role=listbox]";

    [Theory, Trait("Speed", "Slow")]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Goes_to_a_title_by_keyboard(int width)
    {
        await using var visit = await TypeAsync(width);
        Assert.Equal("true", await visit.Page.GetAttributeAsync(Box, "aria-expanded"));
        Assert.DoesNotContain((await visit.Page.RunAxe()).Violations, violation => violation.Id.StartsWith("aria", StringComparison.Ordinal));

        await visit.Page.PressAsync(Box, "ArrowUp");
        var chosen = visit.Page.Locator("#" + await visit.Page.GetAttributeAsync(Box, "aria-activedescendant"));
        Assert.Equal("true", await chosen.GetAttributeAsync("aria-selected"));
        await visit.Page.PressAsync(Box, "Enter");
        await visit.ArriveAsync("**/vacatures/*");

        Assert.Contains("aalmaatje", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Searches_for_a_word_that_is_clicked()
    {
        await using var visit = await TypeAsync(1280);
        await visit.Page.ClickAsync(List + " [role=option] >> nth=0");
        await visit.ArriveAsync("**/vacatures?q=taalmaatje**");
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Closes_with_escape_and_leaves_what_was_typed()
    {
        await using var visit = await TypeAsync(1280);
        await visit.Page.PressAsync(Box, "Escape");

        Assert.False(await visit.Page.IsVisibleAsync(List));
        Assert.Equal("taalm", await visit.Page.InputValueAsync(Box));
        await visit.Page.PressAsync(Box, "Enter");
        await visit.ArriveAsync("**/vacatures?q=taalm**");
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Is_a_plain_search_box_without_scripts()
    {
        await using var visit = await hilversum.OpenAsync("/vacatures", 320, script: false);
        Assert.Null(await visit.Page.GetAttributeAsync(Box, "role"));
        Assert.Equal(0, await visit.Page.Locator(List).CountAsync());
    }

    [Theory, Trait("Speed", "Slow")]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Tab_goes_on_to_what_comes_after_the_box(int width)
    {
        await using var visit = await TypeAsync(width);

        await visit.Page.Keyboard.PressAsync("Tab");

        await visit.AssertFocusedAsync("#postcode");
        Assert.False(await visit.Page.IsVisibleAsync(List));
    }

    private async Task<Visit> TypeAsync(int width)
    {
        var visit = await hilversum.OpenAsync("/vacatures", width);
        await visit.Page.FocusAsync(Box);
        await visit.Page.Keyboard.TypeAsync("taalm");
        await visit.Page.WaitForSelectorAsync(List + " [role=option]");
        return visit;
    }
}
