using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Prikbord;

/// <summary>The largest thing on a card, taken apart: a number that is set big ("2"), the words after it ("uur per week"), or a quote.</summary>
public readonly partial record struct HeroText(string Number, string Words, bool IsQuote)
{
    // A time is short; a story's quote is a sentence.
    private const int LongestTime = 32;

    /// <summary>The language of the words; empty when it is the reader's.</summary>
    public string Language { get; init; } = "";

    public bool IsEmpty => Number.Length == 0 && Words.Length == 0;

    public static HeroText Of(string text, string language = "") => Of(text) with { Language = language };

    private static HeroText Of(string text)
    {
        text = text.Trim();
        if (text.Length > LongestTime) return new HeroText("", text, true);
        var time = NumberFirst().Match(text);
        if (!time.Success) time = NumberOfHours().Match(text);
        if (!time.Success) return new HeroText("", text, false);
        var number = time.Groups["from"].Value + (time.Groups["to"].Success ? "–" + time.Groups["to"].Value : "");
        var before = time.Groups["before"].Value.ToLowerInvariant();
        return new HeroText(number, time.Groups["words"].Value + (before.Length > 0 ? ", " + before : ""), false);
    }

    /// <summary>1 to 12 when the number is whole hours, which a dial can show; else null.</summary>
    public int? Dial => int.TryParse(Number, out var hours) && hours is >= 1 and <= 12 && (Words.StartsWith("uur", StringComparison.Ordinal) || Words.StartsWith("hour", StringComparison.Ordinal)) ? hours : null;

    /// <summary>A quote without the marks it may have been typed with.</summary>
    public string Quote => Words.Trim('"', '“', '”', '„', '‘', '’', '\'');

    private const string Amount = @"(?<from>\d+(?:[,.]\d+)?½?)(?:\s*(?:-|–|à|tot|of)\s*(?<to>\d+(?:[,.]\d+)?))?";

    [GeneratedRegex($@"^{Amount}\s+(?<words>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberFirst();

    // "Eenmalig 3 uur" reads as "3 uur, eenmalig".
    [GeneratedRegex($@"^(?<before>\D+?)[\s,:]+{Amount}\s+(?<words>(?:uur|minuten|hours?|minutes)\b.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfHours();
}
