using System.Net;
using AngleSharp.Dom;
using OrchardVrijwilligers.Web.Tests.Finding;

namespace OrchardVrijwilligers.Web.Tests.Advice;

/// <summary>The advice of the recipes, through the door: every worked example of the rules is asked as a visitor would.</summary>
[Collection(ReadHilversum.Name)]
public sealed class AdviceTests(HilversumPortal portal)
{
    private const string Fee = "/beslishulp/vergoeding?bonnen=nee&";

    // Official examples of 2024 and 2023: 50 hours in ten months for 2,100 paid once; age 20 with 9 an hour; a board member with 125 a month;
    // five minutes for 150; 4 an hour and 48 a week, which is 208 a month.
    [Theory]
    [InlineData("jaar=2024&leeftijd=21-jaar-of-ouder&maanden=10&uren=50&urenPer=per-maand&vergoeding=2100&vergoedingPer=in-een-keer&kosten=0&kostenPer=per-maand", "ja", "Per uur € 4,20 € 5,50 Ja, Per maand € 210 € 210 Ja, Per jaar € 2.100 € 2.100 Ja")]
    [InlineData("jaar=2024&leeftijd=jonger-dan-21&maanden=12&uren=1&urenPer=per-week&vergoeding=9&vergoedingPer=per-uur&kosten=0&kostenPer=per-maand", "nee", "Per uur € 9 € 3,25 Te hoog, Per maand € 39 € 210 Ja, Per jaar € 468 € 2.100 Ja")]
    [InlineData("jaar=2024&leeftijd=21-jaar-of-ouder&maanden=12&uren=&urenPer=per-week&vergoeding=125&vergoedingPer=per-maand&kosten=0&kostenPer=per-maand", "ja", "Per maand € 125 € 210 Ja, Per jaar € 1.500 € 2.100 Ja")]
    [InlineData("jaar=2024&leeftijd=21-jaar-of-ouder&maanden=1&uren=0,08&urenPer=in-totaal&vergoeding=150&vergoedingPer=in-een-keer&kosten=0&kostenPer=per-maand", "nee", "Per uur € 1.875 € 5,50 Te hoog, Per maand € 150 € 210 Ja, Per jaar € 150 € 2.100 Ja")]
    [InlineData("jaar=2023&leeftijd=21-jaar-of-ouder&maanden=12&uren=12&urenPer=per-week&vergoeding=4&vergoedingPer=per-uur&kosten=0&kostenPer=per-maand", "nee", "Per uur € 4 € 5 Ja, Per maand € 208 € 190 Te hoog, Per jaar € 2.496 € 1.900 Te hoog")]
    [InlineData("jaar=2023&leeftijd=21-jaar-of-ouder&maanden=12&uren=1&urenPer=per-week&vergoeding=0&vergoedingPer=per-uur&kosten=48&kostenPer=per-week", "nee", "Per maand € 208 € 190 Te hoog, Per jaar € 2.496 € 1.900 Te hoog")]
    [InlineData("jaar=2026&leeftijd=21-jaar-of-ouder&maanden=12&uren=8&urenPer=per-maand&vergoeding=5,75&vergoedingPer=per-uur&kosten=10&kostenPer=per-maand", "ja", "Per uur € 5,75 € 5,75 Ja, Per maand € 56 € 220 Ja, Per jaar € 672 € 2.200 Ja")]
    [InlineData("jaar=2026&leeftijd=jonger-dan-21&maanden=12&uren=8&urenPer=per-maand&vergoeding=3,41&vergoedingPer=per-uur&kosten=0&kostenPer=per-maand", "nee", "Per uur € 3,41 € 3,40 Te hoog, Per maand € 27,28 € 220 Ja, Per jaar € 327,36 € 2.200 Ja")]
    // As an English reader writes it, too.
    [InlineData("jaar=2024&leeftijd=21-jaar-of-ouder&maanden=10&uren=50&urenPer=per-maand&vergoeding=2.100,00&vergoedingPer=in-een-keer&kosten=0&kostenPer=per-maand", "ja", "Per uur € 4,20 € 5,50 Ja, Per maand € 210 € 210 Ja, Per jaar € 2.100 € 2.100 Ja")]
    [InlineData("jaar=2024&leeftijd=21-jaar-of-ouder&maanden=10&uren=50&urenPer=per-maand&vergoeding=2,100.00&vergoedingPer=in-een-keer&kosten=0&kostenPer=per-maand", "ja", "Per uur € 4,20 € 5,50 Ja, Per maand € 210 € 210 Ja, Per jaar € 2.100 € 2.100 Ja")]
    [InlineData("jaar=2024&leeftijd=21-jaar-of-ouder&maanden=10&uren=50&urenPer=per-maand&vergoeding=2,100&vergoedingPer=in-een-keer&kosten=0&kostenPer=per-maand", "ja", "Per uur € 4,20 € 5,50 Ja, Per maand € 210 € 210 Ja, Per jaar € 2.100 € 2.100 Ja")]
    // Expenses and gifts count together with the fee: each alone would do.
    [InlineData("jaar=2025&leeftijd=21-jaar-of-ouder&maanden=12&uren=&urenPer=per-week&vergoeding=150&vergoedingPer=per-maand&kosten=61&kostenPer=per-maand", "nee", "Per maand € 211 € 210 Te hoog, Per jaar € 2.532 € 2.100 Te hoog")]
    public async Task Holds_hour_month_and_year_against_the_table_of_the_year(string answers, string tone, string sums)
    {
        var page = await portal.PageAsync(Fee + answers);

        Assert.NotNull(page.QuerySelector($".ov-verdict--{tone}"));
        Assert.Equal(sums, string.Join(", ", page.QuerySelectorAll(".ov-checks tbody tr").Select(Words)));
    }

    [Theory]
    [InlineData("", "Per uur, Per maand, Per jaar")]
    [InlineData("/en", "Per hour, Per month, Per year")]
    public async Task Names_what_a_sum_is_about_in_the_readers_language(string language, string names)
    {
        var page = await portal.PageAsync($"{language}{Fee}jaar=2023&leeftijd=21-jaar-of-ouder&maanden=12&uren=12&urenPer=per-week&vergoeding=4&vergoedingPer=per-uur&kosten=0&kostenPer=per-maand");

        Assert.Equal(names, string.Join(", ", page.QuerySelectorAll(".ov-checks tbody th").Select(name => name.TextContent)));
    }

    [Fact]
    public async Task Does_not_guess_a_year_that_nobody_knows()
    {
        var years = (await portal.PageAsync("/beslishulp/vergoeding")).QuerySelectorAll("input[name=jaar]").Select(year => year.GetAttribute("value")!).ToList();
        var unknown = years.Where(year => int.Parse(year, System.Globalization.CultureInfo.InvariantCulture) > 2026).ToList();

        Assert.Equal(["2026", "2025", "2024", "2023"], years.Except(unknown));
        foreach (var year in unknown)
        {
            var page = await portal.PageAsync($"/beslishulp/vergoeding?jaar={year}");
            Assert.Equal("Dat jaar is nog niet bekend", page.QuerySelector("h1")!.TextContent);
            Assert.Contains("nog niet bekend", page.QuerySelector(".ov-rules")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Real_costs_with_receipts_have_no_limit() =>
        Assert.Equal("Ja, voor echte kosten is er geen grens", await OutcomeAsync("/beslishulp/vergoeding?jaar=2026&leeftijd=jonger-dan-21&bonnen=ja"));

    [Theory]
    [InlineData("uitkering=ik-heb-geen-uitkering", "Ja, dat mag")]
    [InlineData("uitkering=aow", "Ja, dat mag")]
    [InlineData("uitkering=ww&anbi=ja&vast=ja", "Ja, als UWV het eerst goedvindt")]
    [InlineData("uitkering=ww&anbi=nee", "Nee, zo mag het niet")]
    [InlineData("uitkering=ww&anbi=ja&vast=nee", "Nee, zo mag het niet")]
    [InlineData("uitkering=ww&anbi=dat-weet-ik-niet&vast=ja", "Vraag dit eerst na")]
    [InlineData("uitkering=ziektewet-wia-wao-of-wajong", "Ja, maar meld het bij UWV")]
    [InlineData("uitkering=bijstand-ioaw-of-ioaz&leeftijd=27-jaar-of-ouder", "Ja, als de gemeente het eerst goedvindt")]
    public async Task Says_what_holds_for_a_benefit(string answers, string outcome) => Assert.Equal(outcome, await OutcomeAsync("/beslishulp/uitkering?" + answers));

    [Fact]
    public async Task Warns_who_is_under_27_with_welfare()
    {
        Assert.Contains("jonger dan 27", (await portal.PageAsync("/beslishulp/uitkering?uitkering=bijstand-ioaw-of-ioaz&leeftijd=jonger-dan-27")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("jonger dan 27", (await portal.PageAsync("/beslishulp/uitkering?uitkering=bijstand-ioaw-of-ioaz&leeftijd=27-jaar-of-ouder")).QuerySelector(".ov-verdict__body")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wie=voor-mezelf&kwetsbaar=ja", "Ja, reken op een VOG")]
    [InlineData("wie=voor-mezelf&kwetsbaar=dat-weet-ik-niet", "Misschien, vraag het na")]
    [InlineData("wie=voor-mezelf&kwetsbaar=nee&geld=ja", "Misschien, de organisatie beslist")]
    [InlineData("wie=voor-mezelf&kwetsbaar=nee&geld=nee", "Nee, dat hoeft meestal niet")]
    [InlineData("wie=voor-mijn-organisatie&doelgroep=ja&beleid=ja&plicht=nee&kvk=ja&eherkenning=ja", "Ja, jullie kunnen meedoen met de gratis VOG")]
    [InlineData("wie=voor-mijn-organisatie&doelgroep=ja&beleid=ja&plicht=ja&kvk=ja&eherkenning=ja", "Nog niet, er ontbreekt iets")]
    public async Task Says_whether_a_certificate_is_needed_or_free(string answers, string outcome) => Assert.Equal(outcome, await OutcomeAsync("/beslishulp/vog?" + answers));

    [Fact]
    public async Task Names_every_point_that_is_missing()
    {
        var page = await portal.PageAsync("/beslishulp/vog?wie=voor-mijn-organisatie&doelgroep=nee&beleid=nee&plicht=ja&kvk=nee&eherkenning=nee");

        Assert.Equal(5, page.QuerySelectorAll(".ov-verdict__body .ov-prose li").Length);
    }

    [Theory]
    [InlineData("leeftijd=jonger-dan-13", "Nee, nog niet")]
    [InlineData("leeftijd=13-of-14-jaar&dag=op-een-schooldag&uren=2&week=12", "Ja, dat mag")]
    [InlineData("leeftijd=13-of-14-jaar&dag=op-een-schooldag&uren=2,5&week=12", "Nee, dat zijn te veel uren")]
    [InlineData("leeftijd=13-of-14-jaar&dag=op-een-dag-zonder-school&uren=7&week=13", "Nee, dat zijn te veel uren")]
    [InlineData("leeftijd=13-of-14-jaar&dag=in-de-vakantie&uren=7&week=35", "Ja, dat mag")]
    [InlineData("leeftijd=15-jaar&dag=in-de-vakantie&uren=8&week=40", "Ja, dat mag")]
    [InlineData("leeftijd=15-jaar&dag=in-de-vakantie&uren=8&week=41", "Nee, dat zijn te veel uren")]
    [InlineData("leeftijd=15-jaar&dag=op-een-schooldag&uren=2&week=8", "Vraag het na")]
    [InlineData("leeftijd=16-of-17-jaar&dag=op-een-dag-zonder-school&uren=9&week=45", "Ja, dat mag")]
    [InlineData("leeftijd=16-of-17-jaar&dag=op-een-dag-zonder-school&uren=9,5&week=45", "Nee, dat zijn te veel uren")]
    [InlineData("leeftijd=18-jaar-of-ouder", "Voor jou gelden deze regels niet meer")]
    public async Task Holds_the_hours_of_the_young_against_their_age(string answers, string outcome) => Assert.Equal(outcome, await OutcomeAsync("/beslishulp/jonger-dan-18?" + answers));

    [Theory]
    [InlineData("status=ja&ww=nee", "Ja, dat mag")]
    [InlineData("status=ja&ww=ja", "Ja, maar vraag het eerst aan UWV")]
    [InlineData("status=nog-niet&doel=ja&verklaring=ja", "Ja, dat mag")]
    [InlineData("status=nog-niet&doel=ja&verklaring=de-aanvraag-is-binnen-bij-uwv", "Ja, dat mag")]
    [InlineData("status=nog-niet&doel=ja&verklaring=nee", "Wacht nog even met beginnen")]
    [InlineData("status=nog-niet&doel=nee", "Nee, zo mag het niet")]
    public async Task Tells_newcomers_what_is_needed(string answers, string outcome) => Assert.Equal(outcome, await OutcomeAsync("/beslishulp/nieuwkomer?" + answers));

    [Fact]
    public async Task Asks_one_question_a_page_by_its_own_form_until_there_is_an_outcome()
    {
        var path = "/beslishulp/vergoeding";
        var given = new Dictionary<string, string> { ["jaar"] = "2024", ["leeftijd"] = "21-jaar-of-ouder", ["bonnen"] = "nee", ["maanden"] = "10", ["uren"] = "50", ["vergoeding"] = "2.100", ["kosten"] = "0" };
        var page = await portal.PageAsync(path);
        foreach (var (name, value) in given)
        {
            Assert.Single(page.QuerySelectorAll("h1"));
            var form = page.QuerySelector(".ov-guide__form")!;
            Assert.Equal("get", form.GetAttribute("method"));
            var pairs = form.QuerySelectorAll("input[type=hidden]").Select(kept => (kept.GetAttribute("name")!, kept.GetAttribute("value")!)).Append((name, value)).Append(("vraag", "verder"));
            if (form.QuerySelector("select") is { } per) pairs = pairs.Append((per.GetAttribute("name")!, name == "vergoeding" ? "in-een-keer" : "per-maand"));
            page = await portal.PageAsync(path + "?" + string.Join('&', pairs.Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2)}")));
        }

        Assert.Equal("Ja, dit mag", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(7, page.QuerySelectorAll(".ov-answers__item").Length);
        Assert.Contains("€ 2.100 in één keer", page.QuerySelector(".ov-answers")!.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
        var back = await portal.PageAsync(page.QuerySelectorAll(".ov-answers__item a")[5].GetAttribute("href")!);
        Assert.Equal("2.100", back.QuerySelector("#vergoeding")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/beslishulp/uitkering?vraag=verder&bij=uitkering", "Kies een van de antwoorden.", "#antwoord")]
    [InlineData("/beslishulp/uitkering?uitkering=bestaat-niet", "Kies een van de antwoorden.", "#antwoord")]
    [InlineData(Fee + "jaar=2024&leeftijd=jonger-dan-21&maanden=", "Vul een getal in, bijvoorbeeld 4 of 4,20.", "#maanden")]
    [InlineData(Fee + "jaar=2024&leeftijd=jonger-dan-21&maanden=dertien", "Vul een getal in, bijvoorbeeld 4 of 4,20.", "#maanden")]
    [InlineData(Fee + "jaar=2024&leeftijd=jonger-dan-21&maanden=13", "Vul 12 of minder in.", "#maanden")]
    [InlineData(Fee + "jaar=2024&leeftijd=jonger-dan-21&maanden=0", "Vul 1 of meer in.", "#maanden")]
    [InlineData(Fee + "jaar=2024&leeftijd=jonger-dan-21&maanden=5&uren=4&urenPer=per-eeuw", "Kies ook waarvoor dit getal geldt.", "#uren")]
    public async Task Says_what_is_wrong_beside_the_question_and_above_the_form(string path, string problem, string place)
    {
        var page = await portal.PageAsync(path);

        Assert.StartsWith("Fout: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(problem, page.QuerySelector("[role=alert] a")!.TextContent);
        Assert.Equal(place, page.QuerySelector("[role=alert] a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector(place));
        Assert.Equal(problem, page.QuerySelector(".utrecht-form-field-error-message")!.TextContent);
    }

    [Theory]
    [InlineData("?vraag=verder&jaar=2024&leeftijd=%00&bonnen=<script>")]
    [InlineData("?jaar=2024&leeftijd=jonger-dan-21&bonnen=nee&maanden=1&uren=1e9999&urenPer=per-week")]
    [InlineData("?jaar=2024&leeftijd=jonger-dan-21&bonnen=nee&maanden=12&uren=0&urenPer=per-week&vergoeding=5&vergoedingPer=per-uur&kosten=0&kostenPer=per-week")]
    [InlineData("?jaar={{ 1 }}&vraag={% raw %}")]
    [InlineData("?jaar=2024&jaar=2023&vraag=bestaat-niet")]
    public async Task Takes_whatever_stands_in_the_address(string query)
    {
        using var answer = await portal.Client.GetAsync("/beslishulp/vergoeding" + query);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("<script>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_a_question_that_is_not_asked_counts_for_nothing() =>
        Assert.Equal("Ja, dat mag", await OutcomeAsync("/beslishulp/uitkering?uitkering=aow&anbi=nee&vast=nee&leeftijd=jonger-dan-27"));

    [Theory]
    [InlineData("/beslishulp/uitkering?uitkering=ww&anbi=ja&vast=ja")]
    [InlineData("/beslishulp/nieuwkomer?status=nog-niet&doel=ja&verklaring=nee")]
    [InlineData("/beslishulp/vergoeding?jaar=2024&leeftijd=21-jaar-of-ouder&bonnen=ja")]
    public async Task Names_its_source_and_can_be_printed(string path)
    {
        var page = await portal.PageAsync(path);

        Assert.NotEmpty(page.QuerySelector(".ov-source p")!.TextContent);
        Assert.Contains("Nagekeken op 21 november 2026", page.QuerySelector(".ov-source")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("[data-does=print]"));
    }

    [Fact]
    public async Task Has_a_sheet_to_fill_in_where_somebody_must_ask_first() =>
        Assert.Contains("Handtekening organisatie", (await portal.PageAsync("/beslishulp/uitkering?uitkering=ww&anbi=ja&vast=ja")).QuerySelectorAll(".ov-fillin dt").Select(line => line.TextContent));

    private async Task<string> OutcomeAsync(string path)
    {
        var page = await portal.PageAsync(path);
        Assert.NotNull(page.QuerySelector(".ov-verdict"));
        return page.QuerySelector("h1")!.TextContent;
    }

    private static string Words(IElement row) => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim())).Replace('\u00A0', ' ');
}
