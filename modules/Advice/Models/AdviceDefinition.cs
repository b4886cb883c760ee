using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Text;

namespace OrchardVrijwilligers.Modules.Advice.Models;

/// <summary>An advice as an editor wrote it: questions, sums that are held against a rule table, and outcomes with their conditions.</summary>
/// <param name="Tables">Aliases of rule tables.</param>
/// <param name="Sums">Liquid that runs before every condition and text, to give names to what is worked out.</param>
internal sealed record AdviceDefinition(string Title, string Lead, IReadOnlyList<string> Tables, string Sums, IReadOnlyList<AdviceQuestion> Questions, IReadOnlyList<AdviceSum> Checks, IReadOnlyList<OutcomeDefinition> Outcomes)
{
    /// <summary>Null when the block is no advice, or has no question or no outcome.</summary>
    public static AdviceDefinition? Of(ContentItem block)
    {
        if (block.Part("Advice") is not { } advice) return null;
        var made = new AdviceDefinition(advice.Field("Title"), advice.Field("Lead"), advice.Field("Tables").Split(',', '\n'), advice.Field("Sums"),
            [.. block.Content.Bag("Questions", "AdviceQuestion").Select(question => AdviceQuestion.Of(question.Item)).OfType<AdviceQuestion>().DistinctBy(question => question.Name)],
            [.. block.Content.Bag("Checks", "AdviceCheck").Select(check => AdviceSum.Of(check.Part)).OfType<AdviceSum>()],
            [.. block.Content.Bag("Outcomes", "AdviceOutcome").Select(outcome => OutcomeDefinition.Of(outcome.Part)).OfType<OutcomeDefinition>()]);
        return made.Questions.Count == 0 || made.Outcomes.Count == 0 ? null : made;
    }
}

/// <param name="When">Liquid condition; the question is asked when it holds. Empty: always.</param>
/// <param name="IsNumber">A number is asked; the answers are then what it is counted in ("per week").</param>
/// <param name="YearsOf">The answers are the years of this rule table.</param>
internal sealed record AdviceQuestion(string Name, string Text, string Why, string When, bool IsNumber, bool IsOptional, string Label, string Unit, decimal Least, decimal Most, string YearsOf, IReadOnlyList<AdviceAnswer> Answers)
{
    private const decimal Highest = 1_000_000;

    /// <summary>Query key of what a number is counted in.</summary>
    public string Per => Name + "Per";

    public static AdviceQuestion? Of(JsonObject item)
    {
        var part = item["AdviceQuestion"] as JsonObject;
        var (name, text) = (part.Field("Name"), part.Field("Question"));
        if (!PublicLists.IsName(name) || name is "vraag" || text.Length == 0) return null;
        return new(name, text, part.Field("Why"), part.Field("When"), part.Yes("IsNumber"), part.Yes("IsOptional"), part.Field("Label"), part.Field("Unit"),
            Bound(part.Amount("Least"), 0), Bound(part.Amount("Most"), Highest), part.Field("YearsOf"),
            [.. item.Bag("Answers", "GuideAnswer").Select(answer => AdviceAnswer.Of(answer.Part)).OfType<AdviceAnswer>().DistinctBy(answer => answer.Value)]);
    }

    private static decimal Bound(double? given, decimal standard) => given is { } number && Math.Abs(number) <= (double)Highest ? (decimal)number : standard;
}

internal sealed record AdviceAnswer(string Value, string Label, string Explanation, string Icon)
{
    public static AdviceAnswer? Of(JsonObject? part) =>
        part.Field("Label") is { Length: > 0 } label ? new(Slug.From(label), label, part.Field("Explanation"), part.Field("Icon")) : null;
}

/// <summary>A number that is held against a limit.</summary>
/// <param name="Value">Liquid that gives a number, as <c>totaal | divided_by: uren</c>.</param>
/// <param name="Limit">The same, for the most that it may be.</param>
internal sealed record AdviceSum(string Name, string Label, string When, string Value, string Limit, string Unit)
{
    public static AdviceSum? Of(JsonObject? part) =>
        part.Field("Name") is { Length: > 0 } name ? new(name, part.Field("Label"), part.Field("When"), part.Field("Value"), part.Field("Limit"), part.Field("Unit")) : null;
}

/// <param name="When">Liquid condition; the first outcome whose condition holds is given. Empty: always.</param>
/// <param name="Text">Liquid that gives Markdown.</param>
internal sealed record OutcomeDefinition(string Title, string Tone, string When, string Text, string Source, string SourceUrl, int? Year, DateTimeOffset? Checked, IReadOnlyList<string> Statement, bool ShowTables, string LinkText, string LinkUrl)
{
    public static OutcomeDefinition? Of(JsonObject? part) => part.Field("Title") is not { Length: > 0 } title ? null : new(title, part.Field("Tone"), part.Field("When"), (part?["Text"] as JsonObject).Text("Markdown"),
        part.Field("Source"), (part?["SourceUrl"] as JsonObject).Text("Url"), (int?)part.Amount("Year"), (part?["Checked"] as JsonObject).Date("Value"),
        part.Field("Statement").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), part.Yes("ShowTables"), (part?["Link"] as JsonObject).Text("Text"), (part?["Link"] as JsonObject).Text("Url"));
}
