using System.Text;

namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>A stylesheet as a browser of 2015 reads it: whole blocks that it does not understand fall away.</summary>
internal static class OldCss
{
    private static readonly string[] Unknown = [":has(", ":is(", ":where(", ":focus-visible", "::backdrop", ":popover-open", ":any-link"];

    public static string Of(string css)
    {
        var old = new StringBuilder();
        for (var at = 0; at < css.Length;)
        {
            var open = css.IndexOf('{', at);
            var end = css.IndexOf(';', at);
            // A statement without a block, such as the order of layers.
            if (css[at] == '@' && end >= 0 && (open < 0 || end < open))
            {
                at = end + 1;
                continue;
            }
            if (open < 0) break;
            var close = Close(css, open);
            var (head, body) = (css[at..open].Trim(), css[(open + 1)..close]);
            if (head.StartsWith("@media", StringComparison.Ordinal) && !head.Contains('<') && !head.Contains('>')) old.Append(head).Append('{').Append(Of(body)).Append('}');
            else if (head.StartsWith("@font-face", StringComparison.Ordinal) || (head.Length > 0 && head[0] != '@' && !Unknown.Any(head.Contains))) old.Append(head).Append('{').Append(body).Append('}');
            at = close + 1;
        }
        return old.ToString();
    }

    private static int Close(string css, int open)
    {
        var depth = 0;
        for (var at = open; at < css.Length; at++)
        {
            if (css[at] == '{') depth++;
            else if (css[at] == '}' && --depth == 0) return at;
        }
        return css.Length;
    }
}
