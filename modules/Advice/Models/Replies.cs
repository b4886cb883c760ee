using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Modules.Advice.Models;

/// <summary>What a visitor answered, read from the address and from nowhere else. Whatever stands there, reading never fails.</summary>
internal sealed class Replies
{
    private const int LongestValue = 60;
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

    /// <summary>Dutch or English: "1.250,50", "1,250.50", "1250.50" and "€ 4" are numbers. The same in every language, for the address is.</summary>
    public static decimal? Number(string? text)
    {
        var typed = Plain((text ?? "").Replace("€", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal));
        return decimal.TryParse(typed, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000_000 ? number : null;
    }

    // "1.250" is one thousand and more to a Dutch reader, "1,250" to an English one; "4.20" and "4,20" are four and a bit to anybody.
    private static string Plain(string typed)
    {
        if (typed.LastIndexOfAny([',', '.']) is >= 0 and var at)
        {
            var (last, other) = typed[at] == ',' ? (",", ".") : (".", ",");
            var isWhole = !typed.Contains(other, StringComparison.Ordinal) && typed.Split(last) is [{ Length: > 0 and <= 3 } first, .., { Length: 3 }] && first != "0";
            typed = typed.Replace(other, "", StringComparison.Ordinal).Replace(last, isWhole ? "" : ".", StringComparison.Ordinal);
        }
        return typed;
    }

    /// <summary>What is wrong with the answer to a question; null when it is well, <c>""</c> when it was not asked yet.</summary>
    public string? Problem(AdviceQuestion question, IReadOnlyList<AdviceAnswer> choices, Texts texts)
    {
        if (Text(question.Name) is not { } text) return "";
        if (!question.IsNumber) return choices.Any(choice => choice.Value == text) ? null : texts.Get("Kies een van de antwoorden.");
        if (text.Length == 0 && question.IsOptional) return null;
        if (Number(text) is not { } number) return question.IsOptional ? texts.Get("Vul een getal in, of laat het vak leeg.") : texts.Get("Vul een getal in, bijvoorbeeld 4 of 4,20.");
        if (number < question.Least) return texts.Get("Vul {0} of meer in.", question.Least.ToString("0.##", texts.Culture));
        if (number > question.Most) return texts.Get("Vul {0} of minder in.", question.Most.ToString("#,0.##", texts.Culture));
        return choices.Count == 0 || choices.Any(choice => choice.Value == Text(question.Per)) ? null : texts.Get("Kies ook waarvoor dit getal geldt.");
    }

    /// <summary>The answer in words.</summary>
    public string Words(AdviceQuestion question, IReadOnlyList<AdviceAnswer> choices, Texts texts)
    {
        if (!question.IsNumber) return choices.FirstOrDefault(choice => choice.Value == Text(question.Name))?.Label ?? "";
        if (Number(Text(question.Name)) is not { } number) return "";
        var per = choices.FirstOrDefault(choice => choice.Value == Text(question.Per))?.Label ?? "";
        return $"{RuleColumn.Written(number, question.Unit, texts)} {per}".Trim();
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
