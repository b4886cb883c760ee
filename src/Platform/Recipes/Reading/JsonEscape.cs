using System.Globalization;
using System.Text;

namespace OrchardVrijwilligers.Platform.Recipes.Reading;

/// <summary>What may follow a backslash in a text (RFC 8259, section 7).</summary>
internal static class JsonEscape
{
    private const string Letters = "\"\\/bfnrt";
    private const string Meanings = "\"\\/\b\f\n\r\t";

    /// <param name="at">The backslash.</param>
    /// <returns>How many characters the escape takes, or what is wrong with it.</returns>
    public static (int Length, string? Fault) Read(string text, int at, StringBuilder decoded)
    {
        var letter = at + 1 < text.Length ? text[at + 1] : '\0';
        if (letter == 'u') return ReadCode(text, at, decoded);
        var known = Letters.IndexOf(letter, StringComparison.Ordinal);
        if (known < 0)
            return (0, "A backslash in a text is followed by one of \" \\ / b f n r t u; write \\\\ for a backslash");
        decoded.Append(Meanings[known]);
        return (2, null);
    }

    private static (int Length, string? Fault) ReadCode(string text, int at, StringBuilder decoded)
    {
        if (CodeAt(text, at) is not { } first) return (0, "\\u is followed by four hexadecimal digits");
        decoded.Append(first);
        if (!char.IsSurrogate(first)) return (6, null);
        if (!char.IsHighSurrogate(first) || CodeAt(text, at + 6) is not { } second || !char.IsLowSurrogate(second))
            return (0, "This \\u escape is half of a character; write both halves");
        decoded.Append(second);
        return (12, null);
    }

    private static char? CodeAt(string text, int at)
    {
        var isEscape = at + 6 <= text.Length && text[at] == '\\' && text[at + 1] == 'u';
        return isEscape && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : null;
    }
}
