using System.Globalization;
using Microsoft.AspNetCore.Html;
using OrchardVrijwilligers.Modules.Advice.Models;
using OrchardVrijwilligers.Modules.Advice.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Text;

namespace OrchardVrijwilligers.Modules.Advice;

/// <summary>One visit: it knows the answers and works out what comes.</summary>
internal sealed class AdviceTurn(AdviceDefinition advice, Replies replies, IReadOnlyList<RuleTable> found, Reasoning reasoning, ContentDisplayContext context, FindRuleTables tables, TimeProvider clock)
{
    private const string Step = "vraag";
    private const string Onward = "verder";

    // The question whose form was sent, so that no answer can be told from not asked yet.
    private const string SentBy = "bij";

    private readonly PageContext page = context.Page;
    private readonly Texts texts = context.Reading.Texts;

    public async Task<AdvicePage> MakeAsync()
    {
        var asked = await AskedAsync();
        var wanted = page.Http.Request.Query[Step].FirstOrDefault();
        var again = asked.FirstOrDefault(question => question.Name == wanted);
        if (again is not null) return new(StepOf(again, asked, null), null);
        var open = asked.FirstOrDefault(question => replies.Problem(question, Choices(question), texts) is not null);
        if (open is null) return new(null, await OutcomeAsync(asked));
        return new(StepOf(open, asked, ProblemOf(open)), null);
    }

    private string? ProblemOf(AdviceQuestion open) => replies.Problem(open, Choices(open), texts) is { Length: > 0 } said ? said
        : page.Http.Request.Query[SentBy].FirstOrDefault() == open.Name ? page.T("Kies een van de antwoorden.") : null;

    private async Task<List<AdviceQuestion>> AskedAsync()
    {
        var asked = new List<AdviceQuestion>();
        foreach (var question in advice.Questions)
            if (await reasoning.HoldsAsync(question.When, asked)) asked.Add(question);
        return asked;
    }

    private IReadOnlyList<AdviceAnswer> Choices(AdviceQuestion question) => found.FirstOrDefault(table => table.Alias == question.YearsOf) is { } table
        // This year first: of the next one the amounts are often not known yet.
        ? [.. table.Years(clock.GetUtcNow()).OrderBy(year => year > clock.GetUtcNow().Year).Select(year => year.ToString(CultureInfo.InvariantCulture)).Select(year => new AdviceAnswer(year, year, "", "calendar"))]
        : question.Answers;

    private GuideStep StepOf(AdviceQuestion question, List<AdviceQuestion> asked, string? problem)
    {
        var at = asked.IndexOf(question);
        page.Head.Title = at == 0 && advice.Title.Length > 0 ? $"{advice.Title}: {question.Text}" : question.Text;
        var choices = Choices(question);
        return new()
        {
            Number = at + 1,
            // How many follow may depend on this answer.
            Total = advice.Questions.SkipWhile(other => other != question).Skip(1).Any(later => later.When.Length > 0) ? 0 : asked.Count,
            Title = advice.Title,
            Lead = advice.Lead,
            Question = question.Text,
            Why = question.Why,
            Name = question.Name,
            Choices = question.IsNumber ? [] : [.. choices.Select(choice => new GuideChoice(choice.Value, choice.Label, choice.Explanation, choice.Icon, "", 0, replies.Text(question.Name) == choice.Value))],
            Input = question.IsNumber ? Input(question, choices, problem) : null,
            Problem = problem,
            Action = page.Path,
            Kept = [.. replies.Pairs(asked, without: question), (SentBy, question.Name)],
            Next = Onward,
            NextText = page.T("Volgende"),
            PreviousUrl = at == 0 ? null : Address(asked, asked[at - 1].Name),
        };
    }

    private GuideInput Input(AdviceQuestion question, IReadOnlyList<AdviceAnswer> choices, string? problem) => new(question.Name, question.Label.Length > 0 ? question.Label : question.Text, "", replies.Text(question.Name) ?? "", problem)
    {
        IsNumber = true,
        Unit = texts.Get(question.Unit),
        PerName = question.Per,
        Per = [.. choices.Select(choice => new SortChoice(choice.Value, choice.Label, replies.Text(question.Per) == choice.Value))],
    };

    private async Task<AdviceOutcome> OutcomeAsync(List<AdviceQuestion> asked)
    {
        var checks = await reasoning.CheckAsync(asked);
        var outcome = advice.Outcomes[^1];
        foreach (var possible in advice.Outcomes)
        {
            if (!await reasoning.HoldsAsync(possible.When, asked)) continue;
            outcome = possible;
            break;
        }
        page.Head.Title = outcome.Title;
        return new()
        {
            Title = outcome.Title,
            Tone = outcome.Tone,
            Text = new HtmlString(MarkdownText.ToHtml(await reasoning.TextAsync(outcome.Text, asked))),
            Checks = checks,
            Answers = [.. asked.Select(question => new GuideAnswered(question.Text, [new(replies.Words(question, Choices(question), texts))], Address(asked, question.Name)))],
            Tables = outcome.ShowTables ? [.. found.Select(table => tables.Show(table, texts))] : [],
            Source = outcome.Source,
            SourceUrl = outcome.SourceUrl.Length > 0 ? outcome.SourceUrl : null,
            Year = outcome.Year,
            Checked = outcome.Checked,
            Statement = outcome.Statement.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Links = outcome.LinkUrl.Length > 0 ? [new(outcome.LinkText, outcome.LinkUrl, [])] : [],
            AgainUrl = page.Path,
        };
    }

    private string Address(List<AdviceQuestion> asked, string step) =>
        page.Path + "?" + string.Concat(replies.Pairs(asked).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}&")) + $"{Step}={step}";
}
