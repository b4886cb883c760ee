namespace OrchardVrijwilligers.Modules.Statement.Models;

/// <summary>What a public body says of the accessibility of its website; the fields of the national model.</summary>
public sealed class AccessibilityStatementSettings
{
    /// <summary>What the statement is about, in a sentence.</summary>
    public string Scope { get; init; } = "";

    public IReadOnlyList<string> Domains { get; init; } = [];

    public IReadOnlyList<Research> Research { get; init; } = [];

    public IReadOnlyList<Deviation> Deviations { get; init; } = [];

    /// <summary>Day on which a whole research is planned, as yyyy-MM-dd; empty: none.</summary>
    public string PlannedResearch { get; init; } = "";

    /// <summary>Day on which the statement was drawn up or looked at again, as yyyy-MM-dd.</summary>
    public string Date { get; init; } = "";

    public string Signer { get; init; } = "";

    public string SignerRole { get; init; } = "";

    /// <summary>Where to report a problem; empty: the contact of the portal.</summary>
    public string Email { get; init; } = "";

    public string Phone { get; init; } = "";

    /// <summary>So many working days until there is an answer.</summary>
    public int ReplyDays { get; init; } = 5;

    /// <summary>Address of the statement in the national register.</summary>
    public string RegisterUrl { get; init; } = "";
}

/// <param name="Date">Day on which it ended, as yyyy-MM-dd.</param>
/// <param name="Passed">How many of the 50 requirements are met; null when not all were looked at.</param>
/// <param name="IsWhole">By WCAG-EM, all 50 requirements, also behind a sign-in. Only such research counts for the status.</param>
/// <param name="Report">Address of the report.</param>
public sealed record Research(string Title, string Date, string By = "", int? Passed = null, bool IsWhole = false, string Report = "");

/// <param name="Criterion">Number and name in WCAG: "1.2.5 Audiodescriptie".</param>
/// <param name="Planned">Day by which it is mended, as yyyy-MM-dd.</param>
public sealed record Deviation(string Criterion, string Description = "", string Cause = "", string Consequence = "", string Alternative = "", string Measure = "", string Planned = "");
