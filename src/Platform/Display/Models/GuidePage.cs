namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>A guide that asks one question a page and then shows what fits. View <c>Widget-ChoiceGuide</c>; it holds the page's h1. One of the two is set.</summary>
public sealed record GuidePage(GuideStep? Step, GuideResult? Result);

/// <summary>One question as a form that is sent with GET: the answers stand in the address.</summary>
public sealed record GuideStep
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>0 when it depends on the answers.</summary>
    public required int Total { get; init; }

    /// <summary>What the guide is called; shown with the first question.</summary>
    public string Title { get; init; } = "";

    public string Lead { get; init; } = "";

    public required string Question { get; init; }

    /// <summary>Why this is asked.</summary>
    public string Why { get; init; } = "";

    /// <summary>Query key of the answers.</summary>
    public required string Name { get; init; }

    public bool Several { get; init; }

    public required IReadOnlyList<GuideChoice> Choices { get; init; }

    /// <summary>Something to type, beside the choices or instead of them.</summary>
    public GuideInput? Input { get; init; }

    /// <summary>What is wrong with the choice, or with what was typed.</summary>
    public string? Problem { get; init; }

    /// <summary>Path to which the form is sent.</summary>
    public required string Action { get; init; }

    /// <summary>Earlier and later answers, to keep while this one is given.</summary>
    public IReadOnlyList<(string Name, string Value)> Kept { get; init; } = [];

    /// <summary>Value of the query key <c>vraag</c> for the page that comes next.</summary>
    public required string Next { get; init; }

    /// <summary>What the button says.</summary>
    public required string NextText { get; init; }

    public string? PreviousUrl { get; init; }

    /// <summary>Null when the question cannot be left out.</summary>
    public string? SkipUrl { get; init; }
}

/// <param name="Scene">Name of an illustration; may be empty.</param>
/// <param name="Tint">1 to 6; 0 for none.</param>
public sealed record GuideChoice(string Value, string Label, string Explanation, string Icon, string Scene, int Tint, bool Selected, string Language = "");

/// <param name="Name">Query key.</param>
/// <param name="Value">As typed.</param>
public sealed record GuideInput(string Name, string Label, string Hint, string Value, string? Problem)
{
    public bool IsNumber { get; init; }

    /// <summary>"€" stands before the field; another unit after it.</summary>
    public string Unit { get; init; } = "";

    public string Autocomplete { get; init; } = "off";

    /// <summary>Query key of what it is counted in; with <see cref="Per"/>.</summary>
    public string PerName { get; init; } = "";

    /// <summary>"per week", "per maand"; empty when there is nothing to choose.</summary>
    public IReadOnlyList<SortChoice> Per { get; init; } = [];
}

public sealed record GuideResult
{
    public required string Title { get; init; }

    public string Lead { get; init; } = "";

    /// <summary>What was answered, and the way back to each question.</summary>
    public required IReadOnlyList<GuideAnswered> Answers { get; init; }

    /// <summary>Each with its reasons; what fits best comes first.</summary>
    public required IReadOnlyList<Card> Cards { get; init; }

    /// <summary>How many fit all answers, in words: "4 boeken passen helemaal".</summary>
    public required string TotalText { get; init; }

    public required string AgainUrl { get; init; }

    /// <summary>The whole list.</summary>
    public required string AllUrl { get; init; }

    public required string AllText { get; init; }
}

/// <param name="Answers">None when the question was skipped.</param>
public sealed record GuideAnswered(string Question, IReadOnlyList<Wording> Answers, string ChangeUrl);
