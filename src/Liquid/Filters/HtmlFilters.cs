using System.Buffers;
using System.Text;
using OrchardVrijwilligers.Liquid.Rendering;
using static OrchardVrijwilligers.Liquid.Filters.CoreFilters;

namespace OrchardVrijwilligers.Liquid.Filters;

internal static class HtmlFilters
{
    public static readonly Filter[] All =
    [
        Now("raw", 0, 0, (input, _, _) => input as HtmlText ?? new HtmlText(LiquidValue.ToText(input))),
        Now("escape", 0, 0, (input, _, context) => Escape(input, context)),
        Now("h", 0, 0, (input, _, context) => Escape(input, context)),
        Now("escape_once", 0, 0, (input, _, context) => Marked(EscapeOnce(LiquidValue.ToText(input)), context)),
        Now("newline_to_br", 0, 0, (input, _, context) => BreakLines(input, context)),
        Now("strip_html", 0, 0, (input, _, context) => Strip(input, context)),
    ];

    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    public static string ToHtml(object? value) => value is HtmlText html ? html.Html : Encode(LiquidValue.ToText(value));

    public static string Encode(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = Special.Contains(character) ? result.Append(OutputBuffer.EntityOf(character)) : result.Append(character);
        }

        return result.ToString();
    }

    private static object Marked(string html, LiquidContext context) => context.Encodes ? new HtmlText(html) : html;

    private static object? Escape(object? input, LiquidContext context)
    {
        if (input is null)
        {
            return null;
        }

        var text = LiquidValue.ToText(input);
        context.Produce(text.Length * 6L);
        return Marked(Encode(text), context);
    }

    /// <summary>Leaves the &amp; of an entity alone.</summary>
    private static string EscapeOnce(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            var keeps = !Special.Contains(character) || (character == '&' && StartsEntity(text.AsSpan(index + 1)));
            _ = keeps ? result.Append(character) : result.Append(OutputBuffer.EntityOf(character));
        }

        return result.ToString();
    }

    private static bool StartsEntity(ReadOnlySpan<char> text)
    {
        const int longestEntity = 32;
        var numeric = text is ['#', ..];
        var end = numeric ? 1 : 0;
        while (end < text.Length && end < longestEntity && (numeric ? char.IsAsciiDigit(text[end]) : char.IsAsciiLetter(text[end])))
        {
            end++;
        }

        return end > (numeric ? 1 : 0) && end < text.Length && text[end] == ';';
    }

    /// <summary>Plain text is encoded first, since the result is HTML.</summary>
    private static object BreakLines(object? input, LiquidContext context)
    {
        var text = context.Encodes ? ToHtml(input) : LiquidValue.ToText(input);
        context.Produce(text.Length * 7L);
        return Marked(text.Replace("\r\n", "\n").Replace("\n", "<br />\n"), context);
    }

    private static object Strip(object? input, LiquidContext context)
    {
        var stripped = TagStripper.Strip(LiquidValue.ToText(input));
        return input is HtmlText && context.Encodes
            ? new HtmlText(stripped.Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;"))
            : stripped;
    }
}
