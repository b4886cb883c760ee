using System.Globalization;
using System.Text;

namespace OrchardVrijwilligers.Liquid.Parsing;

/// <summary>Backslashes in quoted text, which Orchard's engine reads and Shopify's does not: \n, \t, \", \u00e9 and so on.</summary>
internal static class Escapes
{
    private const char Backslash = '\\';

    /// <summary>The closing quote, one behind a backslash aside; -1 when there is none.</summary>
    public static int FindQuote(string source, char quote, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (source[index] == quote)
            {
                return index;
            }

            index += source[index] == Backslash ? 1 : 0;
        }

        return -1;
    }

    /// <summary>A backslash before anything else stays as it is.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains(Backslash))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var (character, length) = text[index] == Backslash ? Escaped(text.AsSpan(index + 1)) : (text[index], 0);
            result.Append(character);
            index += length;
        }

        return result.ToString();
    }

    private static (char Character, int Length) Escaped(ReadOnlySpan<char> rest) => rest switch
    {
        ['n', ..] => ('\n', 1),
        ['r', ..] => ('\r', 1),
        ['t', ..] => ('\t', 1),
        [Backslash or '"' or '\'' or '/', ..] => (rest[0], 1),
        ['u', _, _, _, _, ..] when ushort.TryParse(rest[1..5], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) => ((char)code, 5),
        _ => (Backslash, 0),
    };
}
