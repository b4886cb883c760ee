using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Tags;

/// <summary>The part of a list that a loop goes through.</summary>
internal readonly record struct Slice(IReadOnlyList<object?> Items, int From, int Count, bool Reversed)
{
    public object? this[int index] => Scalars.Of(Items[Reversed ? From + Count - 1 - index : From + index]);

    /// <summary>A text counts as a list of itself, a map as a list of pairs and anything else as empty.</summary>
    public static async ValueTask<Slice> OfAsync(LoopSyntax syntax, object? list, long offset, LiquidContext context)
    {
        var limit = await WholeAsync(syntax, "limit", int.MaxValue, context).ConfigureAwait(false);
        var from = (int)Math.Clamp(offset, 0, int.MaxValue);
        var wanted = (int)Math.Clamp(limit, 0, int.MaxValue);
        var most = (int)Math.Min((long)from + Math.Min(wanted, context.Budget.MostIterations + 1), int.MaxValue);
        var items = list is string { Length: > 0 } or HtmlText { Html.Length: > 0 } ? [list] : Collections.Items(list, most) ?? [];
        from = Math.Min(from, items.Count);
        return new Slice(items, from, Math.Min(wanted, items.Count - from), syntax.Reversed);
    }

    public static async ValueTask<long> WholeAsync(LoopSyntax syntax, string parameter, long fallback, LiquidContext context)
    {
        if (syntax.Parameter(parameter) is not { } expression
            || await expression.EvaluateAsync(context).ConfigureAwait(false) is not { } value)
        {
            return fallback;
        }

        return Numbers.TryWhole(value, out var whole)
            ? whole
            : throw new LiquidException($"'{parameter}' is not a whole number");
    }
}
