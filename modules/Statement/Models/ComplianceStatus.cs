using System.Globalization;

namespace OrchardVrijwilligers.Modules.Statement.Models;

public enum ComplianceStatus
{
    /// <summary>All requirements are met, by whole research of at most three years old.</summary>
    A,

    /// <summary>Not all are met, and each deviation has a measure and a date.</summary>
    B,

    /// <summary>There is no valid research, but one is planned within six months.</summary>
    C,

    /// <summary>Neither.</summary>
    D,

    /// <summary>There is no statement.</summary>
    E,
}

/// <summary>Works out the status from what the statement says (digitoegankelijk.nl, status of a statement; standards row A1).</summary>
public static class Compliance
{
    public const int Requirements = 50, ResearchYears = 3, PlanMonths = 6;

    public static ComplianceStatus Of(AccessibilityStatementSettings statement, DateOnly today)
    {
        if (Day(statement.Date) is not { } drawnUp || statement.Signer.Length == 0) return ComplianceStatus.E;
        if (Valid(statement.Research, today) is { Passed: { } passed })
        {
            if (passed >= Requirements && statement.Deviations.Count == 0) return ComplianceStatus.A;
            if (passed < Requirements && statement.Deviations.Count > 0 && statement.Deviations.All(HasPlan)) return ComplianceStatus.B;
        }
        return Day(statement.PlannedResearch) is { } planned && planned >= today && planned <= today.AddMonths(PlanMonths) && drawnUp.AddMonths(PlanMonths) >= today
            ? ComplianceStatus.C
            : ComplianceStatus.D;
    }

    /// <summary>The latest research that counts: whole, ended, and of at most three years old.</summary>
    public static Research? Valid(IEnumerable<Research> all, DateOnly today) =>
        all.Where(research => research is { IsWhole: true, Passed: not null } && Day(research.Date) is { } day && day <= today && day.AddYears(ResearchYears) >= today)
            .OrderByDescending(research => Day(research.Date)).FirstOrDefault();

    public static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool HasPlan(Deviation deviation) => deviation.Measure.Length > 0 && Day(deviation.Planned) is not null;
}
