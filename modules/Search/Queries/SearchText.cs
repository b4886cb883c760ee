using System.Text;

namespace OrchardVrijwilligers.Modules.Search.Queries;

/// <summary>What visitors type, as it comes in.</summary>
public static class SearchText
{
    private static readonly HashSet<string> Denials = new(["geen", "zonder", "niet", "behalve", "not", "without"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word in it asks for what is not so. A search looks for the other words, and finds the opposite.</summary>
    public static bool Denies(string text) => text.Split([' ', ',', '.', ';'], StringSplitOptions.RemoveEmptyEntries).Any(Denials.Contains);

    /// <summary>What a visitor typed, cut to a length. Control characters and halves of pairs mean nothing in a search and become spaces.</summary>
    public static string Clean(string? typed, int longest)
    {
        if (string.IsNullOrEmpty(typed)) return "";
        var cleaned = new StringBuilder(Math.Min(typed.Length, longest));
        foreach (var rune in typed.EnumerateRunes())
        {
            if (cleaned.Length + rune.Utf16SequenceLength > longest) break;
            cleaned.Append(Rune.IsControl(rune) || rune == Rune.ReplacementChar ? " " : rune.ToString());
        }
        return cleaned.ToString().Trim();
    }
}
