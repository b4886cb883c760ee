using System.Globalization;
using OrchardVrijwilligers.Modules.Guide.Models;
using OrchardVrijwilligers.Modules.Guide.Queries;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Modules.Pages;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Modules.Guide;

/// <summary>Shows a guide on whatever page it stands: the question that the address names, or what fits the answers in it.</summary>
internal sealed class GuideBlock(FindFitting fitting, FindContent find, FacetLabels labels) : IBlockModel
{
    private const string Step = "vraag";
    private const string Done = "klaar";
    private const int Shown = 12;

    public async ValueTask<object?> MakeAsync(ContentItem block, ContentDisplayContext context)
    {
        if (GuideDefinition.Of(block) is not { } guide) return null;
        guide = guide.In(context.Reading.Texts);
        var lookup = context.Reading.Lookup;
        if (PublicLists.Of(lookup.Definitions).FirstOrDefault(known => known.Name == guide.List) is not { } list) return null;
        var given = GivenAnswers.Read(context.Page.Http.Request.Query, guide);
        if (context.Page.Http.Request.QueryString.HasValue) context.Page.Head.Robots = "noindex";
        var asked = context.Page.Http.Request.Query[Step].FirstOrDefault();
        // A postcode that nobody knows brings the visitor back to where it was asked.
        var unknown = given.PostalCode.Length > 0 && lookup.Place(given.PostalCode) is null ? guide.Questions.FirstOrDefault(question => question.NearKm is not null) : null;
        return asked == Done && unknown is null ? new GuidePage(null, await ResultAsync(guide, list, given, context)) : new GuidePage(await StepAsync(guide, list, given, unknown, At(asked, guide, unknown), context), null);
    }

    private static int At(string? asked, GuideDefinition guide, Question? unknown) =>
        unknown is not null ? guide.Questions.TakeWhile(question => question != unknown).Count()
        : int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, guide.Questions.Count) - 1 : 0;

    private async Task<GuideStep> StepAsync(GuideDefinition guide, PublicList list, GivenAnswers given, Question? unknown, int at, ContentDisplayContext context)
    {
        var (question, path) = (guide.Questions[at], context.Page.Path);
        var next = at + 1 < guide.Questions.Count ? (at + 2).ToString(CultureInfo.InvariantCulture) : Done;
        var problem = unknown == question ? context.Page.T("Deze postcode kennen we niet. Vul vier cijfers in van een postcode in de buurt, of laat het vak leeg.") : null;
        context.Page.Head.Title = at == 0 && guide.Title.Length > 0 ? $"{guide.Title}: {question.Text}" : question.Text;
        return new()
        {
            Number = at + 1,
            Total = guide.Questions.Count,
            Title = guide.Title,
            Lead = guide.Lead,
            Question = question.Text,
            Why = question.Why,
            Name = question.Name,
            Several = question.Several,
            Choices = [.. (await ChoicesAsync(question, list, Readers(context))).Select(choice => choice with { Selected = given.To(question).Contains(choice.Value) })],
            Input = question.NearKm is null ? null : PostalCode(given, problem, context.Page),
            Problem = problem,
            Action = path,
            Kept = [.. given.Pairs(guide, without: question)],
            Next = next,
            NextText = next == Done ? context.Page.T("Laat zien wat past") : context.Page.T("Volgende"),
            PreviousUrl = at == 0 ? null : Address(path, given.Pairs(guide), at.ToString(CultureInfo.InvariantCulture)),
            SkipUrl = Address(path, given.Pairs(guide, without: question), next),
        };
    }

    private static GuideInput PostalCode(GivenAnswers given, string? problem, PageContext page) =>
        new("postcode", page.T("Je postcode (hoeft niet)"), page.T("Dan zie je hoe ver het is. De vier cijfers zijn genoeg. We bewaren ze niet."), given.PostalCode, problem) { Autocomplete = "postal-code" };

    private async Task<IReadOnlyList<GuideChoice>> ChoicesAsync(Question question, PublicList list, Audience readers)
    {
        var choices = question.Answers.Select(answer => new GuideChoice(answer.Value, answer.Label, answer.Explanation, answer.Icon, answer.Scene, answer.Tint, false)).ToList();
        if (list.Facets.FirstOrDefault(known => known.Public.Name == question.Facet) is not { } facet) return choices;
        var counted = find.Find(list, new() { PageSize = 0 }, readers).Found.Facets.GetValueOrDefault(question.Facet, []);
        var group = await labels.GroupAsync(facet, counted, [], readers);
        choices.AddRange(group.Values.Where(value => value.Depth == 0).Select(value => new GuideChoice(value.Value, value.Label, list.Counted(value.Count, readers.Texts), value.Icon, value.Scene, value.Tint, false, value.Language)));
        return choices;
    }

    private async Task<GuideResult> ResultAsync(GuideDefinition guide, PublicList list, GivenAnswers given, ContentDisplayContext context)
    {
        var (readers, path, texts) = (Readers(context), context.Page.Path, context.Reading.Texts);
        var replies = new List<Reply>();
        foreach (var question in guide.Questions) replies.Add(Reply.Of(question, await ChoicesAsync(question, list, readers), given, texts));
        var wishes = replies.Select(reply => reply.Wish).OfType<FindFitting.Wish>().ToList();
        var found = fitting.Find(list, wishes, replies.SelectMany(reply => reply.Excludes), given.PostalCode, Shown, readers);
        context.Page.Head.Title = guide.ResultTitle;
        return new()
        {
            Title = guide.ResultTitle,
            Lead = guide.ResultLead,
            Answers = [.. replies.Select((reply, at) => new GuideAnswered(reply.Question.Text, reply.Words, Address(path, given.Pairs(guide), (at + 1).ToString(CultureInfo.InvariantCulture))))],
            Cards = found.Cards,
            TotalText = TotalText(list, wishes.Count, found.Complete, texts),
            AgainUrl = path,
            AllUrl = list.Path,
            AllText = texts.Get("Alle {0}", texts.Get(list.NounMany)),
        };
    }

    private static string TotalText(PublicList list, int wishes, long complete, Texts texts) => (wishes, complete) switch
    {
        (0, _) => texts.Get("Je gaf nog geen antwoord. Dit hangt er net."),
        (_, 0) => texts.Get("Niets past precies bij al je antwoorden. Deze {0} komen het dichtst in de buurt.", texts.Get(list.NounMany)),
        _ => texts.Plural(complete, "{1} past bij alles wat je koos.", "{1} passen bij alles wat je koos.", list.Counted(complete, texts)),
    };

    private static Audience Readers(ContentDisplayContext context) => new(context.Reading.Lookup, context.Reading.Language);

    private static string Address(string path, IEnumerable<(string Name, string Value)> pairs, string step) =>
        path + "?" + string.Concat(pairs.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}&")) + $"{Step}={step}";
}
