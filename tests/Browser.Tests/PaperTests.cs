using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>What comes out of a printer.</summary>
public sealed partial class PaperTests(Hilversum hilversum)
{
    [Theory, Trait("Speed", "Slow")]
    [InlineData("/vacatures/leg-geveltuintjes-aan-in-zuid")]
    [InlineData("/vacatures/duw-een-rolstoel-naar-buiten")]
    [InlineData("/vacatures/word-taalmaatje-in-oost")]
    public async Task A_vacancy_to_hang_up_is_one_page(string path)
    {
        await using var visit = await hilversum.OpenAsync(path);

        var paper = await visit.Page.PdfAsync(new() { PreferCSSPageSize = true, Format = "A4" });

        Assert.Single(PageOf().Matches(System.Text.Encoding.Latin1.GetString(paper)));
    }

    [Fact, Trait("Speed", "Slow")]
    public async Task A_list_says_what_was_chosen_for_it()
    {
        await using var visit = await hilversum.OpenAsync("/vacatures?wijk=zuid");

        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        Assert.True(await visit.Page.IsVisibleAsync(".ov-chip >> text=Zuid"));
        Assert.False(await visit.Page.IsVisibleAsync(".ov-chips__clear"));
    }

    [GeneratedRegex("/Type\\s*/Page[^s]")]
    private static partial Regex PageOf();
}
