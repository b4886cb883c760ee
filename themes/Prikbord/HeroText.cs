using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Prikbord;

/// <summary>The largest thing on a card, taken apart: a number that is set big ("2"), the words after it ("uur per week"), or a quote.</summary>
public readonly partial record struct HeroText(string Number, string Words, bool IsQuote)
{
    // A time is short; a story's quote is a sentence.
    private const int LongestTime = 32;

    public bool IsEmpty => Number.Length == 0 && Words.Length == 0;

    public static HeroText Of(string text)
    {
        text = text.Trim();
        var time = text.Length <= LongestTime ? LeadingNumber().Match(text) : Match.Empty;
        if (!time.Success) return new HeroText("", text, text.Length > LongestTime);
        var number = time.Groups["from"].Value + (time.Groups["to"].Success ? "–" + time.Groups["to"].Value : "");
        return new HeroText(number, time.Groups["words"].Value, false);
    }

    /// <summary>A quote without the marks it may have been typed with.</summary>
    public string Quote => Words.Trim('"', '“', '”', '„', '‘', '’', '\'');

    [GeneratedRegex(@"^(?<from>\d+(?:[,.]\d+)?½?)(?:\s*(?:-|–|à|tot|of)\s*(?<to>\d+(?:[,.]\d+)?))?\s+(?<words>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingNumber();
}
