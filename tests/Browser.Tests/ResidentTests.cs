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
