using System.Text;

namespace OrchardVrijwilligers.Modules.Search.Queries;

public static class SearchText
{
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
