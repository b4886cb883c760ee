using System.Text;

namespace OrchardVrijwilligers.Modules.Search.Queries;

/// <summary>What visitors type, as it comes in.</summary>
public static class SearchText
{
    private const int Few = 5, Sentence = 4;

    private static readonly HashSet<string> Denials = new(["geen", "zonder", "niet", "behalve", "not", "without"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word in it asks for what is not so. A search looks for the other words, and finds the opposite.</summary>
    public static bool Denies(string text) => Split(text).Any(Denials.Contains);

    /// <summary>
    /// Whether a text finds so little that what comes near is wanted too. Who types a whole sentence says more than the few words
    /// that matter; that one thing has them all by chance does not mean that it is the best.
    /// </summary>
    public static bool IsPoor(string text, long total) => text.Length > 0 && (total == 0 || total < Few && IsSentence(text));

    public static bool IsSentence(string text) => Split(text).Length >= Sentence;

    /// <summary>Whether one of its words is among these, in small letters or capitals.</summary>
    public static bool Names(string text, IReadOnlyList<string> words) => Split(text).Any(word => words.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static string[] Split(string text) => text.Split([' ', ',', '.', ';', '?', '!'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>
    /// What a visitor typed, cut to a length. Control characters and halves of pairs mean nothing in a search and become spaces; a text
    /// without any letter or digit asks nothing.
    /// </summary>
    public static string Clean(string? typed, int longest)
    {
        if (string.IsNullOrEmpty(typed)) return "";
        var cleaned = new StringBuilder(Math.Min(typed.Length, longest));
        foreach (var rune in typed.EnumerateRunes())
        {
            if (cleaned.Length + rune.Utf16SequenceLength > longest) break;
            cleaned.Append(Rune.IsControl(rune) || rune == Rune.ReplacementChar ? " " : rune.ToString());
        }
        var text = cleaned.ToString().Trim();
        return text.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? text : "";
    }
}
