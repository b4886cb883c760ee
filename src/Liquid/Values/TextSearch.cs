namespace OrchardVrijwilligers.Liquid.Values;

/// <summary>Finds one text in another in linear time, so that no choice of texts makes a search slow.</summary>
internal static class TextSearch
{
    // Up to this length the vectorized search of .NET wins, and its worst case stays harmless.
    private const int ShortPart = 64;

    public static int IndexOf(string text, string part, int start)
    {
        if (part.Length <= ShortPart)
        {
            return text.IndexOf(part, start, StringComparison.Ordinal);
        }

        return Search(text, part, start);
    }

    public static int LastIndexOf(string text, string part)
    {
        if (part.Length <= ShortPart)
        {
            return text.LastIndexOf(part, StringComparison.Ordinal);
        }

        var fromEnd = Search(Reversed(text), Reversed(part), 0);
        return fromEnd < 0 ? -1 : text.Length - fromEnd - part.Length;
    }

    /// <summary>Knuth, Morris and Pratt: "Fast pattern matching in strings" (1977).</summary>
    private static int Search(string text, string part, int start)
    {
        var borders = Borders(part);
        var matched = 0;
        for (var index = start; index < text.Length; index++)
        {
            while (matched > 0 && text[index] != part[matched])
            {
                matched = borders[matched - 1];
            }

            matched += text[index] == part[matched] ? 1 : 0;
            if (matched == part.Length)
            {
                return index - part.Length + 1;
            }
        }

        return -1;
    }

    private static string Reversed(string text) => string.Create(text.Length, text, (characters, source) =>
    {
        source.CopyTo(characters);
        characters.Reverse();
    });

    private static int[] Borders(string part)
    {
        var borders = new int[part.Length];
        for (int index = 1, matched = 0; index < part.Length; index++)
        {
            while (matched > 0 && part[index] != part[matched])
            {
                matched = borders[matched - 1];
            }

            matched += part[index] == part[matched] ? 1 : 0;
            borders[index] = matched;
        }

        return borders;
    }
}
