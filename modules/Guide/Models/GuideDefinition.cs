using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Text;

namespace OrchardVrijwilligers.Modules.Guide.Models;

/// <summary>A guide as an editor wrote it: a block with questions, each with answers that name values of facets.</summary>
internal sealed record GuideDefinition(string Title, string Lead, string List, string ResultTitle, string ResultLead, IReadOnlyList<Question> Questions)
{
    /// <summary>Null when the block is no guide or has no question.</summary>
    public static GuideDefinition? Of(ContentItem block)
    {
        if (block.Part("ChoiceGuide") is not { } guide) return null;
        var questions = block.Part("Questions").Objects("ContentItems").Select(Question.Of).OfType<Question>().DistinctBy(question => question.Name).ToList();
        return questions.Count == 0 ? null : new(Field(guide, "Title"), Field(guide, "Lead"), Field(guide, "List"), Field(guide, "ResultTitle"), Field(guide, "ResultLead"), questions);
    }

    /// <summary>The same in the reader's language. Values of answers stay: they stand in addresses.</summary>
    public GuideDefinition In(Texts texts) => this with
    {
        Title = texts.Get(Title),
        Lead = texts.Get(Lead),
        ResultTitle = texts.Get(ResultTitle),
        ResultLead = texts.Get(ResultLead),
        Questions = [.. Questions.Select(question => question.In(texts))],
    };

    public static string Field(JsonObject? part, string name) => (part?[name] as JsonObject).Text("Text").Trim();
}

/// <param name="Name">Query key.</param>
/// <param name="Topic">The question in a word or two: "dag en tijd".</param>
/// <param name="Several">More than one answer may be chosen.</param>
/// <param name="Facet">When set, the values of this facet are answers too.</param>
/// <param name="NearKm">When set, a postcode is asked and what lies within so many kilometers fits.</param>
internal sealed record Question(string Name, string Text, string Topic, string Why, bool Several, string Facet, double? NearKm, IReadOnlyList<Answer> Answers)
{
    /// <summary>Keys with a meaning of their own.</summary>
    private static readonly string[] Taken = ["vraag", "postcode"];

    public Question In(Texts texts) => this with { Text = texts.Get(Text), Topic = texts.Get(Topic), Why = texts.Get(Why), Answers = [.. Answers.Select(answer => answer.In(texts))] };

    public static Question? Of(JsonObject item)
    {
        var part = item["GuideQuestion"] as JsonObject;
        var (name, text) = (GuideDefinition.Field(part, "Name"), GuideDefinition.Field(part, "Question"));
        if (!PublicLists.IsName(name) || Taken.Contains(name) || text.Length == 0) return null;
        var answers = (item["Answers"] as JsonObject).Objects("ContentItems").Select(Answer.Of).OfType<Answer>().DistinctBy(answer => answer.Value);
        return new(name, text, GuideDefinition.Field(part, "Topic"), GuideDefinition.Field(part, "Why"), (part?["Several"] as JsonObject).Flag("Value"),
            GuideDefinition.Field(part, "Facet"), (part?["NearKm"] as JsonObject).Number("Value"), [.. answers]);
    }
}

/// <param name="Fits">Facet and value: an item with one of them fits.</param>
/// <param name="Excludes">An item with one of these is not shown.</param>
/// <param name="Reason">In a word or two, for "Past bij: buiten".</param>
internal sealed record Answer(string Value, string Label, string Explanation, string Icon, string Scene, int Tint, string Reason, IReadOnlyList<(string Facet, string Value)> Fits, IReadOnlyList<(string Facet, string Value)> Excludes)
{
    // Without a reason of its own an answer is its own reason, in any language.
    public Answer In(Texts texts) => this with { Label = texts.Get(Label), Explanation = texts.Get(Explanation), Reason = Reason == Label.ToLowerInvariant() && !texts.Has(Reason) ? texts.Culture.TextInfo.ToLower(texts.Get(Label)) : texts.Get(Reason) };

    public static Answer? Of(JsonObject item)
    {
        var part = item["GuideAnswer"] as JsonObject;
        var label = GuideDefinition.Field(part, "Label");
        if (label.Length == 0) return null;
        var reason = GuideDefinition.Field(part, "Reason") is { Length: > 0 } given ? given : label.ToLowerInvariant();
        _ = int.TryParse(GuideDefinition.Field(part, "Tint"), out var tint);
        return new(Slug.From(label), label, GuideDefinition.Field(part, "Explanation"), GuideDefinition.Field(part, "Icon"), GuideDefinition.Field(part, "Scene"), tint, reason,
            Pairs(GuideDefinition.Field(part, "Fits")), Pairs(GuideDefinition.Field(part, "Excludes")));
    }

    // Written as in an address of the list, because that is where an editor reads them: "sector=jeugd&sector=dieren".
    private static IReadOnlyList<(string, string)> Pairs(string text) =>
    [
        .. from pair in text.TrimStart('?').Split('&', '\n')
           let parts = pair.Trim().Split('=', 2)
           where parts.Length == 2 && parts[1].Length > 0
           select (parts[0], Uri.UnescapeDataString(parts[1])),
    ];
}
