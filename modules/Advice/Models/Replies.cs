using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OrchardVrijwilligers.Modules.Advice.Models;

/// <summary>What a visitor answered, read from the address and from nowhere else. Whatever stands there, reading never fails.</summary>
internal sealed class Replies
{
    private const int LongestValue = 60;
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);

    public static Replies Read(IQueryCollection query, AdviceDefinition advice)
    {
        var replies = new Replies();
        foreach (var name in advice.Questions.SelectMany(question => new[] { question.Name, question.Per }))
            if (Clean(query[name].FirstOrDefault()) is { } value) replies.given[name] = value;
        return replies;
    }

    /// <summary>As typed; null when nothing was sent. An empty text was sent empty.</summary>
    public string? Text(string name) => given.GetValueOrDefault(name);

    /// <summary>Dutch or not: "1.250,50", "1250.50" and "€ 4" are numbers.</summary>
    public static decimal? Number(string? text)
    {
        var typed = (text ?? "").Replace("€", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
        if (typed.Contains(',', StringComparison.Ordinal)) typed = typed.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        // "1.250" is one thousand and more to a Dutch reader; "4.20" is four and a bit to anybody.
        else if (typed.Split('.') is [.., { Length: 3 }] parts && parts.Length > 1 && parts[0].Length is > 0 and <= 3 && parts[0] != "0") typed = typed.Replace(".", "", StringComparison.Ordinal);
        return decimal.TryParse(typed, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000_000 ? number : null;
    }

    /// <summary>What is wrong with the answer to a question; null when it is well, <c>""</c> when it was not asked yet.</summary>
    public string? Problem(AdviceQuestion question, IReadOnlyList<AdviceAnswer> choices)
    {
        if (Text(question.Name) is not { } text) return "";
        if (!question.IsNumber) return choices.Any(choice => choice.Value == text) ? null : "Kies een van de antwoorden.";
        if (text.Length == 0 && question.IsOptional) return null;
        if (Number(text) is not { } number) return question.IsOptional ? "Vul een getal in, of laat het vak leeg." : "Vul een getal in, bijvoorbeeld 4 of 4,20.";
        if (number < question.Least) return $"Vul {question.Least.ToString("0.##", Dutch)} of meer in.";
        if (number > question.Most) return $"Vul {question.Most.ToString("#,0.##", Dutch)} of minder in.";
        return choices.Count == 0 || choices.Any(choice => choice.Value == Text(question.Per)) ? null : "Kies ook waarvoor dit getal geldt.";
    }

    /// <summary>The answer in words.</summary>
    public string Words(AdviceQuestion question, IReadOnlyList<AdviceAnswer> choices)
    {
        if (!question.IsNumber) return choices.FirstOrDefault(choice => choice.Value == Text(question.Name))?.Label ?? "";
        if (Number(Text(question.Name)) is not { } number) return "";
        var per = choices.FirstOrDefault(choice => choice.Value == Text(question.Per))?.Label ?? "";
        return $"{RuleColumn.Written(number, question.Unit)} {per}".Trim();
    }

    /// <summary>For conditions and sums: numbers as numbers, choices by their value.</summary>
    public Dictionary<string, object?> ForSums(IEnumerable<AdviceQuestion> asked)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var question in asked)
        {
            values[question.Name] = question.IsNumber ? Number(Text(question.Name)) : Text(question.Name);
            if (Text(question.Per) is { } per) values[question.Per] = per;
        }
        return values;
    }

    /// <summary>As pairs of an address, in the order of the questions.</summary>
    public IEnumerable<(string Name, string Value)> Pairs(IEnumerable<AdviceQuestion> questions, AdviceQuestion? without = null)
    {
        foreach (var name in questions.Where(question => question != without).SelectMany(question => new[] { question.Name, question.Per }))
            if (Text(name) is { } value) yield return (name, value);
    }

    private static string? Clean(string? text) => text is null ? null
        : string.Concat(text.EnumerateRunes().Where(rune => !System.Text.Rune.IsControl(rune) && rune.Value != 0xFFFD).Take(LongestValue)).Trim();
}
