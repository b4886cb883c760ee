using OrchardVrijwilligers.Liquid.Filters;
using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Expressions;

internal readonly record struct FilterCall(Filter Filter, ArgumentList Arguments);

/// <summary>A value that goes through filters, from left to right.</summary>
internal sealed class Filtered(Expression input, FilterCall[] calls) : Expression
{
    public override string Source => input.Source;

    public override async ValueTask<object?> EvaluateAsync(LiquidContext context)
    {
        var value = await input.EvaluateAsync(context).ConfigureAwait(false);
        foreach (var (filter, list) in calls)
        {
            var arguments = await list.EvaluateAsync(context).ConfigureAwait(false);
            var result = filter.Now is { } now
                ? now(value, arguments, context)
                : await filter.Later!(value, arguments, context).ConfigureAwait(false);
            value = Scalars.Of(result);
            Count(value, context);
        }

        return value;
    }

    /// <summary>What came out counts as produced even if it was only passed on: that keeps the sum simple, and large enough.</summary>
    private static void Count(object? value, LiquidContext context) => context.Budget.Produce(value switch
    {
        string text => text.Length,
        HtmlText html => html.Html.Length,
        _ => 0,
    });
}
