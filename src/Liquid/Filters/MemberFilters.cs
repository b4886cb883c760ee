using OrchardVrijwilligers.Liquid.Values;
using static OrchardVrijwilligers.Liquid.Filters.CoreFilters;

namespace OrchardVrijwilligers.Liquid.Filters;

/// <summary>Filters that look at a member of each item. Asynchronous, since members may come from a store.</summary>
internal static class MemberFilters
{
    public static readonly Filter[] All =
    [
        Later("map", 1, 1, async (input, arguments, context) =>
            (await KeyedAsync(input, arguments.Text(0), context).ConfigureAwait(false)).ConvertAll(pair => pair.Key)),
        Later("where", 1, 2, async (input, arguments, context) => await MatchesAsync(input, arguments, true, context).ConfigureAwait(false)),
        Later("reject", 1, 2, async (input, arguments, context) => await MatchesAsync(input, arguments, false, context).ConfigureAwait(false)),
        Later("find", 1, 2, async (input, arguments, context) => (await FirstAsync(input, arguments, context).ConfigureAwait(false)).Item),
        Later("find_index", 1, 2, async (input, arguments, context) =>
            await FirstAsync(input, arguments, context).ConfigureAwait(false) is { Index: >= 0 and var index } ? Boxed.Of(index) : null),
        Later("has", 1, 2, async (input, arguments, context) =>
            Boxed.Of((await FirstAsync(input, arguments, context).ConfigureAwait(false)).Index >= 0)),
        Later("compact", 0, 1, async (input, arguments, context) =>
            Items((await KeyedAsync(input, arguments, context).ConfigureAwait(false)).Where(pair => pair.Key is not null))),
        Later("uniq", 0, 1, async (input, arguments, context) =>
            Items((await KeyedAsync(input, arguments, context).ConfigureAwait(false)).DistinctBy(pair => pair.Key, context.Session.Equality))),
        Later("sum", 0, 1, async (input, arguments, context) =>
            Sum(await KeyedAsync(input, arguments, context).ConfigureAwait(false))),
    ];

    /// <summary>Each item with the member that the first argument names, or with itself when there is none.</summary>
    public static ValueTask<List<(object? Key, object? Item)>> KeyedAsync(object? input, LiquidArguments arguments, LiquidContext context) =>
        KeyedAsync(input, arguments[0] is null ? null : arguments.Text(0), context);

    private static async ValueTask<List<(object? Key, object? Item)>> KeyedAsync(object? input, string? name, LiquidContext context)
    {
        var items = Lists.Flat(input, context);
        var keyed = new List<(object?, object?)>(items.Count);
        foreach (var item in items)
        {
            keyed.Add((name is null ? item : await Lists.MemberAsync(item, name, context).ConfigureAwait(false), item));
        }

        return keyed;
    }

    public static List<object?> Items(IEnumerable<(object? Key, object? Item)> keyed) => [.. keyed.Select(pair => pair.Item)];

    private static object Sum(List<(object? Key, object? Item)> keyed) =>
        keyed.Aggregate(Boxed.Of(0), (sum, pair) => Arithmetic.Plus(sum, Numbers.Of(pair.Key)));

    private static async ValueTask<object?> MatchesAsync(object? input, LiquidArguments arguments, bool wanted, LiquidContext context)
    {
        var keyed = await KeyedAsync(input, arguments.Text(0), context).ConfigureAwait(false);
        return Items(keyed.Where(pair => Matches(pair.Key, arguments, context) == wanted));
    }

    private static async ValueTask<(int Index, object? Item)> FirstAsync(object? input, LiquidArguments arguments, LiquidContext context)
    {
        var items = Lists.Flat(input, context);
        for (var index = 0; index < items.Count; index++)
        {
            if (Matches(await Lists.MemberAsync(items[index], arguments.Text(0), context).ConfigureAwait(false), arguments, context))
            {
                return (index, items[index]);
            }
        }

        return (-1, null);
    }

    /// <summary>Without a value to compare with, any true member matches.</summary>
    private static bool Matches(object? member, LiquidArguments arguments, LiquidContext context) =>
        arguments[1] is { } value ? context.Session.Equality.Equals(member, value) : LiquidValue.IsTrue(member);
}
