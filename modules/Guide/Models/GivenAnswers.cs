using Microsoft.AspNetCore.Http;

namespace OrchardVrijwilligers.Modules.Guide.Models;

/// <summary>What a visitor answered so far, read from the address. Whatever stands there, reading never fails.</summary>
internal sealed record GivenAnswers(IReadOnlyDictionary<string, IReadOnlyList<string>> Values, string PostalCode)
{
    private const int MostValues = 12;
    private const int LongestValue = 60;
    private const int LongestPostalCode = 10;

    public static GivenAnswers Read(IQueryCollection query, GuideDefinition guide) => new(
        guide.Questions.ToDictionary(question => question.Name, question => Chosen(query, question), StringComparer.Ordinal),
        Clean(query["postcode"].FirstOrDefault() ?? "", LongestPostalCode));

    public IReadOnlyList<string> To(Question question) => Values.GetValueOrDefault(question.Name, []);

    /// <summary>All of it as pairs of an address, in the order of the questions.</summary>
    public IEnumerable<(string Name, string Value)> Pairs(GuideDefinition guide, Question? without = null)
    {
        foreach (var question in guide.Questions.Where(question => question != without))
            foreach (var value in To(question)) yield return (question.Name, value);
        if (PostalCode.Length > 0 && without?.NearKm is null) yield return ("postcode", PostalCode);
    }

    private static IReadOnlyList<string> Chosen(IQueryCollection query, Question question) =>
        [.. query[question.Name].OfType<string>().Select(value => Clean(value, LongestValue)).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).Take(question.Several ? MostValues : 1)];

    private static string Clean(string text, int longest) =>
        string.Concat(text.EnumerateRunes().Where(rune => !System.Text.Rune.IsControl(rune) && rune.Value != 0xFFFD).Take(longest)).Trim();
}
