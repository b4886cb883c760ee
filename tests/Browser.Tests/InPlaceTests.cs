using System.Globalization;
using Microsoft.Playwright;

namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>Standards row A9: a list changes in place, says so, and the page is the one that the server would have given.</summary>
public sealed class InPlaceTests(Hilversum hilversum)
{
    [Theory, Trait("Speed", "Slow")]
    [InlineData("/vacatures")]
    [InlineData("/vacatures?weergave=kaart")]
    public async Task Changes_a_filter_keeps_the_focus_and_tells_the_new_total(string path)
    {
        await using var visit = await OpenAsync(path);
        var all = await CountAsync(visit);
        await visit.Page.EvaluateAsync("document.querySelector('[role=status]').dataset.same = 'yes'");

        await visit.Page.CheckAsync("input[name=sector][value=sport-en-bewegen]");
        await visit.ArriveAsync("**sector=sport-en-bewegen**");

        Assert.InRange(await CountAsync(visit), 1, all - 1);
        Assert.Equal("yes", await visit.Page.GetAttributeAsync("[role=status]", "data-same"));
        await visit.AssertFocusedAsync("input[name=sector][value=sport-en-bewegen]");
        await StaysSameAsync(visit);
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Takes_one_chip_away_and_goes_on_from_the_next()
    {
        await using var visit = await OpenAsync("/vacatures?sector=jeugd&sector=sport-en-bewegen&inzet=wekelijks");
        var before = await CountAsync(visit);

        await visit.Page.ClickAsync(".ov-chip >> nth=0");
        await visit.ArriveAsync("**/vacatures?sector=sport-en-bewegen&inzet=wekelijks");

        Assert.NotEqual(before, await CountAsync(visit));
        Assert.Contains("Sport en bewegen", await visit.Page.EvaluateAsync<string>("document.activeElement.textContent"), StringComparison.Ordinal);
        Assert.False(await visit.Page.IsCheckedAsync("input[name=sector][value=jeugd]"));
        await StaysSameAsync(visit);
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Goes_back_to_what_was_chosen_before()
    {
        await using var visit = await OpenAsync("/vacatures");
        var all = await CountAsync(visit);
        await visit.Page.CheckAsync("input[name=sector][value=jeugd]");
        await visit.ArriveAsync("**sector=jeugd");
        await visit.Page.ClickAsync(".ov-ways__way >> nth=1");
        await visit.ArriveAsync("**weergave=kaart");
        Assert.True(await visit.Page.Locator(".ov-map__svg").First.IsVisibleAsync());

        await visit.Page.GoBackAsync();
        await visit.ArriveAsync("**sector=jeugd");
        await visit.Page.Locator(".ov-map__svg").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.True(await visit.Page.IsCheckedAsync("input[name=sector][value=jeugd]"));
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync(new System.Text.RegularExpressions.Regex($"^{all} "));

        Assert.False(await visit.Page.IsCheckedAsync("input[name=sector][value=jeugd]"));
        await StaysSameAsync(visit);
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Turns_a_page_and_starts_at_its_top()
    {
        await using var visit = await OpenAsync("/vacatures");

        await visit.Page.ClickAsync(".ov-pager a[rel=next]");
        await visit.ArriveAsync("**pagina=2");

        Assert.Equal("2", (await visit.Page.InnerTextAsync(".ov-pager [aria-current=page]")).Trim()[^1..]);
        Assert.InRange(await visit.Page.EvaluateAsync<double>("document.querySelector('.ov-list__results').getBoundingClientRect().top"), -20, 200);
        await visit.AssertFocusedAsync("[role=status]");
        await StaysSameAsync(visit);
    }

    [Theory, Trait("Speed", "Slow")]
    [InlineData("sorteer", "titel", "**sorteer=titel")]
    [InlineData("afstand", "5", "**afstand=5**")]
    public async Task Sorts_and_measures_from_a_postcode(string name, string value, string address)
    {
        await using var visit = await OpenAsync("/vacatures?postcode=1215");

        await visit.Page.SelectOptionAsync($"select[name={name}]", value);
        await visit.ArriveAsync(address);

        await StaysSameAsync(visit);
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Searches_for_words_without_leaving_the_page()
    {
        await using var visit = await OpenAsync("/vacatures");

        await visit.Page.FillAsync("#q", "taalmaatje");
        await visit.Page.PressAsync("#q", "Enter");
        await visit.ArriveAsync("**q=taalmaatje");

        await visit.AssertFocusedAsync("#q");
        await StaysSameAsync(visit);
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Says_what_is_wrong_with_a_postcode_on_a_page_of_its_own()
    {
        await using var visit = await OpenAsync("/vacatures");

        await visit.Page.FillAsync("#postcode", "9999");
        await visit.Page.PressAsync("#postcode", "Enter");
        await visit.Page.Locator(".ov-problem").WaitForAsync();

        await Assertions.Expect(visit.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Fout: "));
    }

    // The facet in use may still show a value that counts nothing any more; everything else is as a reload gives it.
    private static async Task StaysSameAsync(Visit visit)
    {
        const string Page = "[document.title, ...document.querySelectorAll('.ov-list__bar [role=status], .ov-list__results > :not(.ov-list__bar), .ov-list__sort option:checked, .ov-filters input:checked, #q, #postcode, #afstand')].map(e => typeof e === 'string' ? e : `${e.value ?? ''}|${e.textContent.trim().replace(/\\s+/g, ' ')}`)";
        var there = await visit.Page.EvaluateAsync<string[]>(Page);
        await visit.Page.ReloadAsync();
        Assert.Equal(await visit.Page.EvaluateAsync<string[]>(Page), there);
        Assert.Empty(visit.Complaints);
    }

    private async Task<Visit> OpenAsync(string path) => await hilversum.OpenAsync(path);

    private static async Task<int> CountAsync(Visit visit) =>
        int.Parse(string.Concat((await visit.Page.InnerTextAsync("[role=status]")).Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
}
