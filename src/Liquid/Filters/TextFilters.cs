using OrchardVrijwilligers.Liquid.Values;
using static OrchardVrijwilligers.Liquid.Filters.CoreFilters;

namespace OrchardVrijwilligers.Liquid.Filters;

/// <summary>Letters, spaces and joining. What keeps HTML whole keeps it marked as HTML; anything else gives plain text.</summary>
internal static class TextFilters
{
    public static readonly Filter[] All =
    [
        Now("append", 1, 1, (input, arguments, context) => Join(input, arguments[0], context)),
        Now("prepend", 1, 1, (input, arguments, context) => Join(arguments[0], input, context)),
        Now("downcase", 0, 0, (input, _, _) => LiquidValue.ToText(input).ToLowerInvariant()),
        Now("upcase", 0, 0, (input, _, _) => LiquidValue.ToText(input).ToUpperInvariant()),
        Now("capitalize", 0, 0, (input, _, _) => Capitalize(LiquidValue.ToText(input))),
        Now("strip", 0, 0, (input, _, _) => Keep(input, text => text.Trim())),
        Now("lstrip", 0, 0, (input, _, _) => Keep(input, text => text.TrimStart())),
        Now("rstrip", 0, 0, (input, _, _) => Keep(input, text => text.TrimEnd())),
        Now("strip_newlines", 0, 0, (input, _, _) => Keep(input, text => text.Replace("\r\n", "").Replace("\n", ""))),
        Now("squish", 0, 0, (input, _, _) => Keep(input, text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))),
    ];

    /// <summary>Joins two values; if one is HTML the other is encoded and the whole is HTML.</summary>
    public static object Join(object? first, object? second, LiquidContext context)
    {
        var html = context.Encodes && (first is HtmlText || second is HtmlText);
        var (start, end) = html ? (HtmlFilters.ToHtml(first), HtmlFilters.ToHtml(second)) : (LiquidValue.ToText(first), LiquidValue.ToText(second));
        context.Produce((long)start.Length + end.Length);
        return html ? new HtmlText(start + end) : start + end;
    }

    /// <summary>Applies a change that leaves HTML valid, and keeps the mark.</summary>
    public static object Keep(object? input, Func<string, string> change) =>
        input is HtmlText html ? new HtmlText(change(html.Html)) : change(LiquidValue.ToText(input));

    private static string Capitalize(string text)
    {
        var first = Characters.Slice(text, 0, 1);
        return first.ToUpperInvariant() + text[first.Length..].ToLowerInvariant();
    }
}
