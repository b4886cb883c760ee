using OrchardVrijwilligers.Liquid.Values;
using static OrchardVrijwilligers.Liquid.Filters.CoreFilters;

namespace OrchardVrijwilligers.Liquid.Filters;

/// <summary>Lists as a whole.</summary>
internal static class ListFilters
{
    public static readonly Filter[] All =
    [
        Now("first", 0, 0, (input, _, _) => Access.First(Textual(input))),
        Now("last", 0, 0, (input, _, _) => Access.Last(Textual(input))),
        Now("size", 0, 0, (input, _, _) => Access.Size(Textual(input)) ?? Boxed.Of(0)),
        Now("reverse", 0, 0, (input, _, context) => Reverse(Lists.Flat(input, context))),
        Now("join", 0, 1, (input, arguments, context) => Join(Lists.Flat(input, context), arguments.Text(0, " "), context)),
        Now("concat", 1, 1, (input, arguments, context) => Concat(Lists.Flat(input, context), arguments[0], context)),
    ];

    private static object? Textual(object? input) => input is HtmlText html ? html.Html : input;

    private static List<object?> Reverse(List<object?> items)
    {
        items.Reverse();
        return items;
    }

    private static object Join(List<object?> items, string separator, LiquidContext context)
    {
        var isHtml = context.Encodes && items.Exists(item => item is HtmlText);
        var parts = items.ConvertAll(item => isHtml ? HtmlFilters.ToHtml(item) : LiquidValue.ToText(item));
        context.Produce(parts.Sum(part => (long)part.Length) + ((long)separator.Length * parts.Count));
        return isHtml ? new HtmlText(string.Join(HtmlFilters.Encode(separator), parts)) : string.Join(separator, parts);
    }

    private static List<object?> Concat(List<object?> items, object? more, LiquidContext context)
    {
        if (Textual(more) is string || Collections.IsMap(more) || !Collections.IsList(more))
        {
            throw new LiquidException("the filter 'concat' needs a list to add");
        }

        var added = Collections.Items(more, context.Budget.MostItems) ?? [];
        context.Budget.ProduceItems(added.Count);
        items.AddRange(added);
        return items;
    }
}
