using System.Text.Json.Nodes;
using OrchardVrijwilligers.Modules.Statement.Models;

namespace OrchardVrijwilligers.Web.Tests.Open;

/// <summary>The status of an accessibility statement follows from what stands in it (row A1), at every border.</summary>
public sealed class ComplianceTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);
    private static readonly Deviation Planned = new("1.2.5 Audiodescriptie", Measure: "We maken een beschrijving.", Planned: "2027-03-01");

    private static AccessibilityStatementSettings Signed(params Research[] research) => new() { Date = "2026-11-26", Signer = "de directeur", Research = research };

    [Theory]
    [InlineData("2026-11-26", 50, ComplianceStatus.A)]
    [InlineData("2023-11-26", 50, ComplianceStatus.A)]
    [InlineData("2023-11-25", 50, ComplianceStatus.D)]
    [InlineData("2026-11-27", 50, ComplianceStatus.D)]
    [InlineData("2026-11-26", 49, ComplianceStatus.D)]
    [InlineData("gisteren", 50, ComplianceStatus.D)]
    public void A_is_for_all_fifty_in_whole_research_of_at_most_three_years(string date, int passed, ComplianceStatus status) =>
        Assert.Equal(status, Compliance.Of(Signed(new Research("Onderzoek", date, Passed: passed, IsWhole: true)), Today));

    [Fact]
    public void Research_that_is_not_whole_does_not_count() => Assert.Equal(ComplianceStatus.D, Compliance.Of(Signed(new Research("Toets", "2026-11-01", Passed: 50)), Today));

    [Theory]
    [InlineData("We maken een beschrijving.", "2027-03-01", ComplianceStatus.B)]
    [InlineData("", "2027-03-01", ComplianceStatus.D)]
    [InlineData("We maken een beschrijving.", "", ComplianceStatus.D)]
    public void B_asks_a_measure_and_a_date_of_every_deviation(string measure, string planned, ComplianceStatus status)
    {
        var deviations = new[] { Planned, new Deviation("1.4.3 Contrast", Measure: measure, Planned: planned) };

        Assert.Equal(status, Compliance.Of(With(Signed(new Research("Onderzoek", "2026-01-01", Passed: 48, IsWhole: true)), deviations), Today));
    }

    [Fact]
    public void Fifty_with_a_deviation_is_no_A() => Assert.NotEqual(ComplianceStatus.A, Compliance.Of(With(Signed(new Research("Onderzoek", "2026-01-01", Passed: 50, IsWhole: true)), Planned), Today));

    [Theory]
    [InlineData("2027-05-26", "2026-11-26", ComplianceStatus.C)]
    [InlineData("2027-05-27", "2026-11-26", ComplianceStatus.D)]
    [InlineData("2026-11-26", "2026-11-26", ComplianceStatus.C)]
    [InlineData("2026-11-25", "2026-11-26", ComplianceStatus.D)]
    [InlineData("2027-01-01", "2026-05-26", ComplianceStatus.C)]
    [InlineData("2027-01-01", "2026-05-25", ComplianceStatus.D)]
    public void C_is_for_research_within_six_months_and_holds_six_months(string planned, string date, ComplianceStatus status) =>
        Assert.Equal(status, Compliance.Of(new() { Date = date, Signer = "de directeur", PlannedResearch = planned }, Today));

    [Theory]
    [InlineData("", "de directeur")]
    [InlineData("2026-11-26", "")]
    public void Without_a_date_or_a_signature_there_is_no_statement(string date, string signer) => Assert.Equal(ComplianceStatus.E, Compliance.Of(new() { Date = date, Signer = signer }, Today));

    [Fact]
    public void The_latest_research_that_counts_decides() => Assert.Equal(ComplianceStatus.A,
        Compliance.Of(Signed(new Research("Eerst", "2025-01-01", Passed: 40, IsWhole: true), new Research("Daarna", "2026-06-01", Passed: 50, IsWhole: true), new Research("Oud", "2020-01-01", Passed: 10, IsWhole: true)), Today));

    private static AccessibilityStatementSettings With(AccessibilityStatementSettings statement, params Deviation[] deviations) =>
        new() { Date = statement.Date, Signer = statement.Signer, Research = statement.Research, Deviations = deviations };
}

public sealed class StatementTests(OpenPortal portal)
{
    [Fact]
    public async Task Stands_in_every_footer_and_tells_what_does_not_work_yet()
    {
        Assert.NotNull((await portal.PageAsync("/vacatures")).QuerySelector("footer a[href='/toegankelijkheid']"));
        var page = await portal.PageAsync("/toegankelijkheid");

        Assert.Equal("D", page.QuerySelector("[data-status]")?.GetAttribute("data-status"));
        Assert.NotEmpty(page.QuerySelectorAll(".ov-statement__deviation dt"));
        Assert.NotNull(page.QuerySelector("a[href='/melden']"));
        Assert.NotNull(page.QuerySelector("a[href^='https://www.toegankelijkheidsverklaring.nl']"));
    }

    [Fact]
    public async Task The_status_changes_with_the_data()
    {
        await using var own = new OpenPortal();
        await own.InitializeAsync();
        await own.SetAsync(nameof(AccessibilityStatementSettings), new()
        {
            ["Date"] = "2026-04-01",
            ["Signer"] = "de directeur",
            ["Research"] = new JsonArray(new JsonObject { ["Title"] = "Onderzoek", ["Date"] = "2026-03-01", ["Passed"] = 50, ["IsWhole"] = true }),
        });

        Assert.Equal("A", (await own.PageAsync("/toegankelijkheid")).QuerySelector("[data-status]")?.GetAttribute("data-status"));
    }
}
