using Microsoft.AspNetCore.Html;

namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>Questions that lead to an answer to "may I?". View <c>Widget-Advice</c>; it holds the page's h1. One of the two is set.</summary>
public sealed record AdvicePage(GuideStep? Step, AdviceOutcome? Outcome);

/// <summary>What holds for somebody with these answers, and why.</summary>
public sealed record AdviceOutcome
{
    public required string Title { get; init; }

    /// <summary><c>ja</c>, <c>nee</c>, <c>let-op</c> or <c>onbekend</c>.</summary>
    public required string Tone { get; init; }

    public required IHtmlContent Text { get; init; }

    /// <summary>Sums that were made, each beside its limit.</summary>
    public IReadOnlyList<AdviceCheck> Checks { get; init; } = [];

    public required IReadOnlyList<GuideAnswered> Answers { get; init; }

    /// <summary>The figures that the sums were held against.</summary>
    public IReadOnlyList<RuleTableBlock> Tables { get; init; } = [];

    public string Source { get; init; } = "";

    public string? SourceUrl { get; init; }

    public int? Year { get; init; }

    public DateTimeOffset? Checked { get; init; }

    /// <summary>Lines that somebody fills in on paper.</summary>
    public IReadOnlyList<string> Statement { get; init; } = [];

    public IReadOnlyList<MenuLink> Links { get; init; } = [];

    public required string AgainUrl { get; init; }
}

/// <param name="Limit">Null when nobody knows it.</param>
public sealed record AdviceCheck(string Label, string Value, string? Limit, bool IsOver);
