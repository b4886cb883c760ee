using Microsoft.Playwright;

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

        await visit.ArriveAsync("**/vacatures?q=taalmaatje**");
        Assert.Contains("aalmaatje", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [Theory, Trait("Speed", "Slow")]
    [InlineData("/trainingen/luisteren-zonder-op-te-lossen", "Meld je aan")]
    [InlineData("/agenda/speeddate-vind-je-maatje", "Meld je aan")]
    [InlineData("/vacatures/duw-een-rolstoel-naar-buiten", "Ik wil helpen")]
    public async Task Sees_at_once_how_to_join(string path, string button)
    {
        await using var visit = await hilversum.OpenAsync(path, 320, script: false);

        Assert.Equal(1, await visit.Page.Locator("a.nl-button--primary:visible", new() { HasTextString = button }).CountAsync());
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Narrows_by_two_facets_and_takes_one_off_again()
    {
        await using var visit = await hilversum.OpenAsync("/vacatures", 1280, script: false);
        var all = await CountAsync(visit);

        await ChooseAsync(visit, "wijk", "zuid");
        await ChooseAsync(visit, "inzet", "eenmalig");
        await visit.Page.GetByRole(AriaRole.Button, new() { NameString = "Toon" }).First.ClickAsync();
        await visit.ArriveAsync("**/vacatures?**");
        var narrowed = await CountAsync(visit);

        Assert.InRange(narrowed, 1, all - 1);
        Assert.Contains("wijk=zuid", visit.Page.Url, StringComparison.Ordinal);
        Assert.Contains("inzet=eenmalig", visit.Page.Url, StringComparison.Ordinal);

        await visit.Page.GetByRole(AriaRole.Link, new() { NameString = "Zuid" }).First.ClickAsync();
        Assert.True(await CountAsync(visit) > narrowed);
    }

    public static TheoryData<string, string, string, string> Looks => new()
    {
        { "/vacatures", "wijk", "zuid", "Zuid" },
        { "/heuvelland/vacatures", "gemeente", "valkenburg", "Valkenburg" },
    };

    // In three steps: open the filters, ask for what is chosen, take the first note.
    [Theory, Trait("Speed", "Slow")]
    [MemberData(nameof(Looks))]
    public async Task Finds_one_task_outside_on_a_saturday_in_one_area(string list, string facet, string value, string area)
    {
        await using var visit = await hilversum.OpenAsync(list, 320, script: false);

        await visit.Page.ClickAsync(".ov-list__open");
        await ChooseAsync(visit, facet, value);
        await ChooseAsync(visit, "inzet", "eenmalig");
        await ChooseAsync(visit, "moment", "zaterdag");
        await ChooseAsync(visit, "binnenBuiten", "buiten");
        await visit.Page.ClickAsync(".ov-filters__foot button");
        await visit.ArriveAsync("**/vacatures?**");
        Assert.True(await CountAsync(visit) > 0);
        await visit.Page.ClickAsync(".ov-note__link >> nth=0");

        var panel = await visit.Page.InnerTextAsync(".ov-panel");
        Assert.Contains("zaterdag", panel, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(area, panel, StringComparison.Ordinal);
        Assert.Contains("Buiten", panel, StringComparison.Ordinal);
    }

    // As a screen reader goes about: by landmark, role and name, and never by how something looks.
    [Theory, Trait("Speed", "Slow")]
    [MemberData(nameof(Looks))]
    public async Task Finds_the_same_task_by_landmarks_roles_and_names_alone(string list, string facet, string value, string area)
    {
        await using var visit = await hilversum.OpenAsync(list, 320, script: false);
        var main = visit.Page.GetByRole(AriaRole.Main);

        await main.GetByRole(AriaRole.Button, new() { Name = "Filters", Exact = true }).ClickAsync();
        var filters = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Filters", Exact = true });
        foreach (var (group, box) in new[] { (facet == "wijk" ? "Wijk" : "Gemeente", area), ("Hoe vaak", "Eén keer"), ("Dag en tijd", "Zaterdag"), ("Binnen of buiten", "Buiten") })
        {
            var choices = filters.GetByRole(AriaRole.Group, new() { Name = group, Exact = true }).Last;
            if (!await choices.IsVisibleAsync()) await filters.GetByText(group, new() { Exact = true }).First.ClickAsync();
            await choices.GetByRole(AriaRole.Checkbox, new() { NameRegex = new($"^{box} \\d") }).First.CheckAsync();
        }
        await filters.GetByRole(AriaRole.Button, new() { Name = "Toon resultaten" }).ClickAsync();
        await visit.ArriveAsync($"**{facet}={value}**");
        Assert.Matches(@"^\d", await main.GetByRole(AriaRole.Status).InnerTextAsync());
        await main.GetByRole(AriaRole.Region, new() { Name = "Resultaten" }).GetByRole(AriaRole.Article).First.GetByRole(AriaRole.Link).First.ClickAsync();

        Assert.Contains("aterdag", await main.InnerTextAsync(), StringComparison.Ordinal);
        Assert.NotEmpty(await main.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task Answers_the_guide_with_the_keyboard_alone()
    {
        await using var visit = await hilversum.OpenAsync("/keuzehulp", 1280, script: false);

        await visit.Page.FocusAsync("input[value=buiten-bezig-zijn]");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.FocusAsync(".ov-guide__foot button");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("**/keuzehulp?**");

        Assert.Contains("energie=buiten-bezig-zijn", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal("Met wie ben je graag?", await visit.Page.InnerTextAsync("h1"));
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

        await visit.Page.GetByRole(AriaRole.Link, new() { NameString = "Ik wil helpen" }).First.ClickAsync();

        await visit.ArriveAsync("**#helpen");
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
