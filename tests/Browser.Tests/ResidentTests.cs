namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>What a resident does, on a phone, without JavaScript.</summary>
public sealed class ResidentTests(Hilversum hilversum)
{
    [Fact, Trait("Speed", "Slow")]
    public async Task Finds_something_from_the_search_box_on_the_home_page()
    {
        await using var visit = await hilversum.OpenAsync("/", 320, script: false);

        await visit.Page.FillAsync("main input[type=search]", "taalmaatje");
        await visit.Page.PressAsync("main input[type=search]", "Enter");

        Assert.Contains("/vacatures?q=taalmaatje", visit.Page.Url, StringComparison.Ordinal);
        Assert.Contains("aalmaatje", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Narrows_by_two_facets_and_takes_one_off_again()
    {
        await using var visit = await hilversum.OpenAsync("/vacatures", 1280, script: false);
        var all = await CountAsync(visit);

        await ChooseAsync(visit, "wijk", "zuid");
        await ChooseAsync(visit, "inzet", "eenmalig");
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { NameString = "Toon" }).First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/vacatures?**");
        var narrowed = await CountAsync(visit);

        Assert.InRange(narrowed, 1, all - 1);
        Assert.Contains("wijk=zuid", visit.Page.Url, StringComparison.Ordinal);
        Assert.Contains("inzet=eenmalig", visit.Page.Url, StringComparison.Ordinal);

        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { NameString = "Zuid" }).First.ClickAsync();
        Assert.True(await CountAsync(visit) > narrowed);
    }

    // In three steps: two filters with the button, and the note itself.
    [Fact, Trait("Speed", "Slow")]
    public async Task Finds_one_task_outside_on_a_saturday_in_one_neighborhood()
    {
        await using var visit = await hilversum.OpenAsync("/vacatures", 320, script: false);

        await visit.Page.ClickAsync(".ov-list__open");
        await ChooseAsync(visit, "wijk", "zuid");
        await ChooseAsync(visit, "inzet", "eenmalig");
        await ChooseAsync(visit, "moment", "zaterdag");
        await ChooseAsync(visit, "binnenBuiten", "buiten");
        await visit.Page.ClickAsync(".ov-filters__foot button");
        await visit.Page.WaitForURLAsync("**/vacatures?**");
        Assert.True(await CountAsync(visit) > 0);
        await visit.Page.ClickAsync(".ov-note__link >> nth=0");

        var panel = await visit.Page.InnerTextAsync(".ov-panel");
        Assert.Contains("zaterdag", panel, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Zuid", panel, StringComparison.Ordinal);
        Assert.Contains("Buiten", panel, StringComparison.Ordinal);
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Answers_the_guide_with_the_keyboard_alone()
    {
        await using var visit = await hilversum.OpenAsync("/keuzehulp", 1280, script: false);

        await visit.Page.FocusAsync("input[value=buiten-bezig-zijn]");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.FocusAsync(".ov-guide__foot button");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/keuzehulp?**");

        Assert.Contains("energie=buiten-bezig-zijn", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal("Met wie ben je graag?", await visit.Page.InnerTextAsync("h1"));
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Changes_a_filter_on_the_map_in_place_and_hears_the_new_total()
    {
        await using var visit = await hilversum.OpenAsync("/vacatures?weergave=kaart");
        var all = await CountAsync(visit);
        await visit.Page.EvaluateAsync("document.querySelector('.ov-band').dataset.same = 'yes'");

        await visit.Page.CheckAsync("input[name=sector][value=sport-en-bewegen]");
        await visit.Page.WaitForURLAsync("**sector=sport-en-bewegen**");

        Assert.InRange(await CountAsync(visit), 1, all - 1);
        Assert.Equal("yes", await visit.Page.EvaluateAsync<string>("document.querySelector('.ov-band').dataset.same"));
        Assert.Equal("sport-en-bewegen", await visit.Page.EvaluateAsync<string>("document.activeElement.value"));
        Assert.Contains("weergave=kaart", visit.Page.Url, StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator(".ov-map__svg").IsVisibleAsync());
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Is_offered_reading_aloud_only_where_the_browser_has_a_voice()
    {
        await using var with = await hilversum.OpenAsync("/vacatures/leg-geveltuintjes-aan-in-zuid");
        await using var without = await hilversum.OpenAsync("/vacatures/leg-geveltuintjes-aan-in-zuid", script: false);

        Assert.Equal(await with.Page.EvaluateAsync<bool>("'speechSynthesis' in window"), await with.Page.Locator("[data-does=speak]").IsVisibleAsync());
        Assert.False(await without.Page.Locator("[data-does=speak]").IsVisibleAsync());
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Reads_who_answers_and_how_soon()
    {
        await using var visit = await hilversum.OpenAsync("/vacatures/duw-een-rolstoel-naar-buiten", 320, script: false);

        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { NameString = "Ik wil helpen" }).First.ClickAsync();

        Assert.EndsWith("#helpen", visit.Page.Url, StringComparison.Ordinal);
        var panel = await visit.Page.InnerTextAsync("#helpen");
        Assert.Contains("035-555", panel, StringComparison.Ordinal);
        Assert.Contains("@voorbeeld.example", panel, StringComparison.Ordinal);
    }

    // A facet may be folded; then its heading opens it first, as a visitor would.
    private static async Task ChooseAsync(Visit visit, string facet, string value)
    {
        var box = visit.Page.Locator($"input[name={facet}][value={value}]");
        if (!await box.IsVisibleAsync()) await visit.Page.Locator($"details:has(input[name={facet}][value={value}]):not([open]) > summary").First.ClickAsync();
        await box.CheckAsync();
    }

    private static async Task<int> CountAsync(Visit visit) =>
        int.Parse(string.Concat((await visit.Page.InnerTextAsync("[role=status]")).Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);
}
