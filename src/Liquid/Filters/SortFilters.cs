using OrchardVrijwilligers.Liquid.Values;
using static OrchardVrijwilligers.Liquid.Filters.CoreFilters;

namespace OrchardVrijwilligers.Liquid.Filters;

internal static class SortFilters
{
    public static readonly Filter[] All =
    [
        Later("sort", 0, 1, async (input, arguments, context) =>
            Sort(await MemberFilters.KeyedAsync(input, arguments, context).ConfigureAwait(false), Compare, context)),
        Later("sort_natural", 0, 1, async (input, arguments, context) =>
            Sort(await MemberFilters.KeyedAsync(input, arguments, context).ConfigureAwait(false), CompareNaturally, context)),
    ];

    private static List<object?> Sort(List<(object? Key, object? Item)> keyed, Comparison<object?> compare, LiquidContext context)
    {
        var (from, to) = (keyed.ToArray(), new (object? Key, object? Item)[keyed.Count]);
        for (long width = 1; width < from.Length; width *= 2)
        {
            for (long start = 0; start < from.Length; start += 2 * width)
            {
                var middle = Math.Min(start + width, from.Length);
                Merge(from, to, ((int)start, (int)middle, (int)Math.Min(start + (2 * width), from.Length)), compare, context);
            }

            (from, to) = (to, from);
        }

        return MemberFilters.Items(from);
    }

    /// <summary>A merge sort of our own: stable, and safe with values that have no order, where .NET's sort wraps or loses errors.</summary>
    private static void Merge(
        (object? Key, object? Item)[] from,
        (object? Key, object? Item)[] to,
        (int Start, int Middle, int End) run,
        Comparison<object?> compare,
        LiquidContext context)
    {
        var (left, right) = (run.Start, run.Middle);
        for (var index = run.Start; index < run.End; index++)
        {
            context.Budget.Spend(1);
            var takesLeft = left < run.Middle && (right >= run.End || compare(from[left].Key, from[right].Key) <= 0);
            to[index] = takesLeft ? from[left++] : from[right++];
        }
    }

    private static int Compare(object? left, object? right) => CompareNil(left, right)
        ?? Ordering.Compare(left, right, textAsNumbers: false)
        ?? throw new LiquidException($"cannot sort {Ordering.KindOf(left)} with {Ordering.KindOf(right)}");

    private static int CompareNaturally(object? left, object? right) => CompareNil(left, right)
        ?? string.Compare(LiquidValue.ToText(left), LiquidValue.ToText(right), StringComparison.OrdinalIgnoreCase);

    /// <summary>Nil goes last.</summary>
    private static int? CompareNil(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => null,
    };
}
