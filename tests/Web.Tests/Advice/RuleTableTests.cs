using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Web.Tests.Finding;

namespace OrchardVrijwilligers.Web.Tests.Advice;

[Collection(ReadHilversum.Name)]
public sealed class RuleTableTests(HilversumPortal portal)
{
    [Fact]
    public async Task Shows_each_year_with_its_figures_and_source()
    {
        var table = (await portal.PageAsync("/kennisbank/vrijwilligersvergoeding")).QuerySelector(".ov-rules table")!;
        var row = table.QuerySelectorAll("tbody tr").Single(year => year.QuerySelector("th")!.TextContent == "2024");

        Assert.NotNull(table.QuerySelector("caption"));
        Assert.Equal(["Jaar", "Per uur, 21 jaar of ouder", "Per uur, jonger dan 21", "Per maand", "Per jaar", "Bron"], table.QuerySelectorAll("thead th[scope=col]").Select(head => head.TextContent));
        Assert.Equal(["€ 5,50", "€ 3,25", "€ 210", "€ 2.100"], row.QuerySelectorAll("td").Take(4).Select(cell => cell.TextContent.Replace('\u00A0', ' ')));
        Assert.Contains("Belastingdienst", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("nagekeken op 21 november 2026", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_of_a_year_without_figures_that_it_is_not_known()
    {
        var table = (await portal.PageAsync("/kennisbank/vrijwilligersvergoeding")).QuerySelector(".ov-rules table")!;
        var coming = table.QuerySelectorAll("tbody tr").Where(year => int.Parse(year.QuerySelector("th")!.TextContent, System.Globalization.CultureInfo.InvariantCulture) > 2026);

        Assert.All(coming, year => Assert.Equal("nog niet bekend", year.QuerySelector("td")!.TextContent));
    }

    [Fact]
    public async Task Says_of_one_figure_that_it_is_not_known()
    {
        var row = (await portal.PageAsync("/beslishulp/jonger-dan-18?leeftijd=jonger-dan-13")).QuerySelectorAll(".ov-rules tbody tr").Single(age => age.QuerySelector("th")!.TextContent == "15 jaar");

        Assert.Equal(["nog niet bekend", "8 uur", "nog niet bekend", "40 uur"], row.QuerySelectorAll("td").Take(4).Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Refuses_a_line_that_is_no_figure_of_one_of_its_columns()
    {
        var file = RecipeText.Write(portal.Folder, "tabel-fout", """
            { "name": "content", "data": [ { "ContentItemId": "tabel-fout", "ContentType": "RuleTable", "DisplayText": "Fout", "Latest": true, "Published": true, "TitlePart": { "Title": "Fout" }, "AliasPart": { "Alias": "fout" },
              "Columns": { "ContentItems": [ { "ContentType": "RuleColumn", "RuleColumn": { "Name": { "Text": "uur" } } } ] },
              "Rows": { "ContentItems": [ { "ContentType": "RuleRow", "DisplayText": "2026", "RuleRow": { "Year": { "Value": 2026 }, "Values": { "Text": "uur = veel" } } } ] } } ] }
            """);

        var problem = await Assert.ThrowsAnyAsync<Exception>(() => portal.Services.GetRequiredService<RecipeRunner>().RunAsync("hilversum", file));

        Assert.Contains("uur = veel", problem.ToString(), StringComparison.Ordinal);
    }
}
