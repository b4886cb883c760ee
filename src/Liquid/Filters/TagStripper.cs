using System.Text;

namespace OrchardVrijwilligers.Liquid.Filters;

/// <summary>
/// Takes tags, comments, scripts and styles out of a text. Made for showing HTML as text; it is not a sanitizer, and
/// its result is encoded like any text.
/// </summary>
internal static class TagStripper
{
    private static readonly (string Open, string Close)[] Blocks =
        [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")];

    public static string Strip(string text)
    {
        var result = new StringBuilder(text.Length);
        var hopeless = new bool[Blocks.Length + 1];
        var start = 0;
        for (var open = text.IndexOf('<'); open >= 0; open = text.IndexOf('<', start))
        {
            result.Append(text, start, open - start);
            var end = EndOf(text, open, hopeless);
            if (end < 0)
            {
                start = open;
                break;
            }

            start = end;
        }

        return result.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>Where the block or tag ends, or -1. A closing part once not found is not looked for again.</summary>
    private static int EndOf(string text, int open, bool[] hopeless)
    {
        for (var index = 0; index < Blocks.Length; index++)
        {
            var (start, close) = Blocks[index];
            if (!hopeless[index] && string.Compare(text, open, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                var at = text.IndexOf(close, open, StringComparison.OrdinalIgnoreCase);
                if (at >= 0)
                {
                    return at + close.Length;
                }

                hopeless[index] = true;
            }
        }

        return text.IndexOf('>', open) is var end and >= 0 ? end + 1 : -1;
    }
}
