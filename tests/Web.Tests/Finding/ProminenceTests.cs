using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Web.Tests.Finding;

/// <summary>Of what fits alike the new and the promoted come first, as far as the municipality chose.</summary>
public sealed class ProminenceTests(ProminenceTests.Shelf portal) : IClassFixture<ProminenceTests.Shelf>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(365, 0.5)]
    [InlineData(730, 0.25)]
    public void Counts_half_as_much_after_every_half_life(int age, double expected) =>
        Assert.Equal(expected, new Prominence(new() { HalfLifeDays = 365 }).Now(new Prominence(new() { HalfLifeDays = 365 }).Of(Now.AddDays(-age), false), Now), 9);

    [Fact]
    public void Counts_all_alike_without_a_half_life()
    {
        var prominence = new Prominence(new() { PromotedTimes = 3 });

        Assert.Equal(1, prominence.Of(Now.AddYears(-80), false));
        Assert.Equal(3, prominence.Of(Now, true));
    }

    [Theory]
    [InlineData(1, "0001-01-01")]
    [InlineData(1, "9999-12-31")]
    [InlineData(int.MinValue, "9999-12-31")]
    public void Stays_a_number_above_zero(int halfLife, string since)
    {
        var boost = new Prominence(new() { HalfLifeDays = halfLife, PromotedTimes = double.MaxValue }).Of(DateTimeOffset.Parse(since, CultureInfo.InvariantCulture), true);

        Assert.True(double.IsFinite(boost) && boost > 0);
    }

    [Fact]
    public async Task Puts_the_promoted_first_and_then_the_newest_and_says_so_on_the_card()
    {
        var page = await portal.PageAsync("/vacatures?q=zeldzaam");

        Assert.Equal(["Zeldzaam klusje oud", "Zeldzaam klusje nieuw", "Zeldzaam klusje ouder"], page.QuerySelectorAll(".ov-note__title").Select(title => title.TextContent));
        Assert.Contains("Uitgelicht", page.QuerySelector(".ov-note .ov-facts")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Three items with as many words, of which one is promoted.</summary>
    public sealed class Shelf() : Portal("kern")
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await Services.GetRequiredService<RecipeRunner>().RunAsync("kern", RecipeText.Write(Folder, "plank",
                """{ "name": "settings", "SearchSettings": { "HalfLifeDays": 365, "PromotedTimes": 4 } }""",
                """
                { "name": "ContentDefinition", "ContentParts": [ { "Name": "Vacancy", "ContentPartFieldDefinitionRecords": [
                  { "FieldName": "BooleanField", "Name": "Promoted", "Settings": { "BooleanFieldSettings": { "Label": "Uitgelicht" }, "PublicFieldSettings": { "Name": "uitgelicht", "Card": true, "Role": "promoted" } } } ] } ] }
                """,
                $$"""{ "name": "content", "data": [ {{Item("ouder", 900)}}, {{Item("oud", 300, true)}}, {{Item("nieuw", 10)}} ] }"""));
            await IndexedAsync();
        }

        private static string Item(string name, int age, bool isPromoted = false) => $$"""
            { "ContentItemId": "plank-{{name}}", "ContentType": "Vacancy", "DisplayText": "Zeldzaam klusje {{name}}", "Latest": true, "Published": true,
              "CreatedUtc": "[js: relativeDate('-{{age}}d 08:00')]", "TitlePart": { "Title": "Zeldzaam klusje {{name}}" }, "AutoroutePart": {},
              "Vacancy": { "Promoted": { "Value": {{(isPromoted ? "true" : "false")}} } } }
            """;
    }
}
