using System.Text;
using OrchardVrijwilligers.Liquid.Values;
using static OrchardVrijwilligers.Liquid.Filters.CoreFilters;

namespace OrchardVrijwilligers.Liquid.Filters;

/// <summary>Replacing, removing, cutting and splitting text.</summary>
internal static class PartFilters
{
    public static readonly Filter[] All =
    [
        Now("replace", 1, 2, (input, arguments, context) => Replace(Text(input), arguments.Text(0), arguments.Text(1), context)),
        Now("remove", 1, 1, (input, arguments, context) => Replace(Text(input), arguments.Text(0), "", context)),
        Now("replace_first", 1, 2, (input, arguments, context) => ReplaceFirst(Text(input), arguments.Text(0), arguments.Text(1), context)),
        Now("remove_first", 1, 1, (input, arguments, context) => ReplaceFirst(Text(input), arguments.Text(0), "", context)),
        Now("replace_last", 2, 2, (input, arguments, context) => ReplaceLast(Text(input), arguments.Text(0), arguments.Text(1), context)),
        Now("remove_last", 1, 1, (input, arguments, context) => ReplaceLast(Text(input), arguments.Text(0), "", context)),
        Now("slice", 1, 2, Slice),
        Now("split", 1, 1, (input, arguments, context) => Split(Text(input), arguments.Text(0), context)),
        Now("truncate", 0, 2, (input, arguments, _) => input is null ? null : Truncate(Text(input), arguments)),
        Now("truncatewords", 0, 2, (input, arguments, context) => input is null ? null : TruncateWords(Text(input), arguments, context)),
    ];

    private static string Text(object? value) => LiquidValue.ToText(value);

    private static string Replace(string text, string part, string replacement, LiquidContext context)
    {
        if (part.Length == 0)
        {
            return replacement.Length == 0 ? text : Intersperse(text, replacement, context);
        }

        var result = new StringBuilder();
        var start = 0;
        for (var at = TextSearch.IndexOf(text, part, 0); at >= 0; at = TextSearch.IndexOf(text, part, start))
        {
            context.Produce(at - start + replacement.Length);
            result.Append(text, start, at - start).Append(replacement);
            start = at + part.Length;
        }

        return start == 0 ? text : result.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>Nothing is found everywhere: before, between and after all characters.</summary>
    private static string Intersperse(string text, string replacement, LiquidContext context)
    {
        context.Produce(((long)text.Length + 1) * (replacement.Length + 1));
        return replacement + string.Concat(Characters.Each(text).Select(character => character + replacement));
    }

    private static string ReplaceFirst(string text, string part, string replacement, LiquidContext context) =>
        ReplaceAt(text, TextSearch.IndexOf(text, part, 0), part.Length, replacement, context);

    private static string ReplaceLast(string text, string part, string replacement, LiquidContext context) =>
        ReplaceAt(text, TextSearch.LastIndexOf(text, part), part.Length, replacement, context);

    private static string ReplaceAt(string text, int at, int length, string replacement, LiquidContext context)
    {
        context.Produce((long)text.Length + replacement.Length);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + length));
    }

    private static object? Slice(object? input, LiquidArguments arguments, LiquidContext context)
    {
        var start = Whole(arguments, 0, 0);
        var count = Whole(arguments, 1, 1);
        if (input is HtmlText or string || !Collections.IsList(input))
        {
            return Characters.Slice(Text(input), start, count);
        }

        var items = Collections.Items(input, context.Budget.MostItems) ?? [];
        var from = start < 0 ? start + items.Count : start;
        var taken = from < 0 ? 0 : Math.Clamp(items.Count - from, 0, Math.Max(count, 0));
        context.Budget.ProduceItems(taken);
        var part = new object?[taken];
        for (var index = 0; index < part.Length; index++)
        {
            part[index] = items[(int)from + index];
        }

        return part;
    }

    private static object Split(string text, string separator, LiquidContext context)
    {
        context.Produce(text.Length);
        if (separator.Length == 0)
        {
            context.Budget.ProduceItems(text.Length);
            return Characters.Each(text).ToArray<object?>();
        }

        return separator == " "
            ? Words(text, context)
            : WithoutEmptyEnd(Parts(text, separator, context));
    }

    private static string[] Words(string text, LiquidContext context)
    {
        context.Produce(text.Length * 4L);
        return text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    private static List<string> Parts(string text, string separator, LiquidContext context)
    {
        var parts = new List<string>();
        var start = 0;
        for (var at = TextSearch.IndexOf(text, separator, 0); at >= 0; at = TextSearch.IndexOf(text, separator, start))
        {
            context.Budget.ProduceItems(1);
            parts.Add(text[start..at]);
            start = at + separator.Length;
        }

        parts.Add(text[start..]);
        return parts;
    }

    private static List<string> WithoutEmptyEnd(List<string> parts)
    {
        var last = parts.FindLastIndex(part => part.Length > 0);
        parts.RemoveRange(last + 1, parts.Count - last - 1);
        return parts;
    }

    private static string Truncate(string text, LiquidArguments arguments)
    {
        var length = Whole(arguments, 0, 50);
        var ellipsis = arguments.Text(1, "...");
        return Characters.Count(text) <= length
            ? text
            : Characters.Slice(text, 0, length - Characters.Count(ellipsis)) + ellipsis;
    }

    private static string TruncateWords(string text, LiquidArguments arguments, LiquidContext context)
    {
        var most = Math.Max(Whole(arguments, 0, 15), 1);
        var words = Words(text, context);
        return words.Length <= most ? text : string.Join(' ', words, 0, (int)most) + arguments.Text(1, "...");
    }
}
