using Microsoft.Playwright;

namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>The month of the agenda and the advice, with the keyboard, on a phone and to a screen reader.</summary>
public sealed class AgendaTests(Hilversum hilversum)
{
    [Fact, Trait("Speed", "Slow")]
    public async Task The_month_is_a_table_with_headings_and_links_to_a_screen_reader()
    {
        await using var visit = await hilversum.OpenAsync(await MonthAsync(), 1280, script: false);
        var table = visit.Page.GetByRole(AriaRole.Table);

        Assert.Equal(1, await table.CountAsync());
        Assert.Equal(8, await table.GetByRole(AriaRole.Columnheader).CountAsync());
        Assert.InRange(await table.GetByRole(AriaRole.Rowheader).CountAsync(), 4, 6);
        Assert.True(await table.GetByRole(AriaRole.Cell).GetByRole(AriaRole.Link).CountAsync() > 3);
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Goes_with_the_keyboard_from_month_to_month_and_opens_a_day()
    {
        await using var visit = await hilversum.OpenAsync("/agenda", 1280, script: false);

        await visit.Page.GetByRole(AriaRole.Link, new() { NameString = "Maand", Exact = true }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("**weergave=maand");
        await visit.Page.FocusAsync(".ov-month__go--next");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("**maand=*");
        Assert.True(await visit.Page.Locator(".ov-month__today").IsVisibleAsync());
        var title = await visit.Page.Locator(".ov-month__item").First.InnerTextAsync();
        await visit.Page.Locator(".ov-month__item").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("**/agenda/**");

        Assert.Contains(await visit.Page.InnerTextAsync("h1"), title.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task The_month_reads_as_a_list_of_its_days_on_a_phone()
    {
        await using var visit = await hilversum.OpenAsync(await MonthAsync(), 320, script: false);

        var days = await visit.Page.Locator(".ov-month__table td:visible").AllInnerTextsAsync();
        Assert.NotEmpty(days);
        Assert.All(days, day => Assert.Matches(@"^(Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag|Zondag) \d{1,2} [a-z]+( vandaag)?\n", day));
        Assert.True(await visit.Page.EvaluateAsync<bool>("[...document.querySelectorAll('.ov-month__item')].every(link => link.getBoundingClientRect().height >= 44)"));
        await visit.AssertFitsAsync("The month");
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Keeps_the_month_when_a_filter_changes_in_place()
    {
        await using var visit = await hilversum.OpenAsync(await MonthAsync());

        await visit.Page.CheckAsync("input[name=wijk][value=centrum]");
        await visit.ArriveAsync("**wijk=centrum**");

        Assert.Contains("weergave=maand", visit.Page.Url, StringComparison.Ordinal);
        Assert.Contains("maand=", visit.Page.Url, StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator(".ov-month__table").IsVisibleAsync());
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Answers_an_advice_with_the_keyboard_on_a_phone()
    {
        await using var visit = await hilversum.OpenAsync("/beslishulp/uitkering", 320, script: false);

        foreach (var answer in (string[])["ww", "ja", "ja"])
        {
            await visit.Page.FocusAsync($"input[type=radio][value={answer}]");
            await visit.Page.Keyboard.PressAsync("Space");
            var asked = visit.Page.Url;
            await visit.Page.FocusAsync(".ov-guide__foot button");
            await visit.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(visit.Page).Not.ToHaveURLAsync(asked);
        }

        Assert.Equal("Ja, als UWV het eerst goedvindt", await visit.Page.InnerTextAsync("h1"));
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Leads_from_a_mistake_to_the_field()
    {
        await using var visit = await hilversum.OpenAsync("/beslishulp/vergoeding?jaar=2024&leeftijd=jonger-dan-21&bonnen=nee&maanden=13", 320, script: false);

        await visit.Page.ClickAsync("[role=alert] a");
        await visit.Page.Keyboard.PressAsync("Tab");

        await visit.ArriveAsync("**#maanden");
        Assert.Equal("maanden-fout", await visit.Page.GetAttributeAsync("#maanden", "aria-describedby"));
    }

    // Late in a month nothing is left of it; the next one always has something.
    private async Task<string> MonthAsync()
    {
        await using var visit = await hilversum.OpenAsync("/agenda?weergave=maand", script: false);
        return (await visit.Page.GetAttributeAsync(".ov-month__go--next", "href"))!;
    }
}
