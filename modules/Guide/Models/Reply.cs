using OrchardVrijwilligers.Modules.Guide.Queries;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Modules.Guide.Models;

/// <summary>What a visitor answered to one question, and what that asks of the items.</summary>
/// <param name="Words">The answers as they read; none when the question was skipped.</param>
/// <param name="Wish">Null when nothing is asked: skipped, or an answer to which all is well.</param>
internal sealed record Reply(Question Question, IReadOnlyList<Wording> Words, FindFitting.Wish? Wish, IReadOnlyList<(string Facet, string Value)> Excludes)
{
    /// <param name="choices">Those of the editor and those of the question's facet.</param>
    public static Reply Of(Question question, IReadOnlyList<GuideChoice> choices, GivenAnswers given, Texts texts)
    {
        var chosen = choices.Where(choice => given.To(question).Contains(choice.Value)).ToList();
        var answers = question.Answers.Where(answer => chosen.Any(choice => choice.Value == answer.Value)).ToList();
        var any = answers.Where(answer => answer.Fits.Count > 0).Select(answer => (new Wording(answer.Reason), answer.Fits)).ToList();
        any.AddRange(chosen.Where(choice => answers.All(answer => answer.Value != choice.Value)).Select(choice => (new Wording(choice.Label, choice.Language), (IReadOnlyList<(string, string)>)[(question.Facet, choice.Value)])));
        // Who says where, wants it there; the postcode tells how far that is.
        var near = given.PostalCode.Length > 0 && any.Count == 0 ? question.NearKm : null;
        var words = chosen.Select(choice => new Wording(choice.Label, choice.Language)).Concat(near is null ? [] : [new(texts.Get("dicht bij {0}", given.PostalCode))]);
        return new(question, [.. words], any.Count > 0 || near is not null ? new(question.Topic, any, near) : null, [.. answers.SelectMany(answer => answer.Excludes)]);
    }
}
