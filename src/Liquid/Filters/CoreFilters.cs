namespace OrchardVrijwilligers.Liquid.Filters;

internal static class CoreFilters
{
    public static readonly IReadOnlyDictionary<string, Filter> All = new IEnumerable<Filter>[]
    {
        TextFilters.All, PartFilters.All, HtmlFilters.All, UrlFilters.All, NumberFilters.All, ListFilters.All,
        MemberFilters.All, SortFilters.All, ValueFilters.All,
    }.SelectMany(filters => filters).ToDictionary(filter => filter.Name);

    public static Filter Now(string name, int fewest, int most, Func<object?, LiquidArguments, LiquidContext, object?> filter) =>
        new(name, fewest, most, filter, null);

    public static Filter Later(string name, int fewest, int most, Func<object?, LiquidArguments, LiquidContext, ValueTask<object?>> filter) =>
        new(name, fewest, most, null, filter);

    public static long Whole(LiquidArguments arguments, int index, long fallback)
    {
        if (index >= arguments.Count)
        {
            return fallback;
        }

        return Values.Numbers.TryWhole(arguments[index], out var whole)
            ? whole
            : throw new LiquidException($"'{LiquidValue.ToText(arguments[index])}' is not a whole number");
    }
}
