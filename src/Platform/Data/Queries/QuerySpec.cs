using System.Linq.Expressions;
using OrchardVrijwilligers.Platform.Data.Rows;

namespace OrchardVrijwilligers.Platform.Data.Queries;

/// <summary>What a query asks, in terms of columns.</summary>
/// <param name="Orders">The first is the most significant.</param>
internal sealed record QuerySpec(Condition? Filter, IReadOnlyList<Ordering> Orders, int Skip, int? Take)
{
    public static readonly QuerySpec Everything = new(null, [], 0, null);

    /// <summary>Rows needed from the front of the order.</summary>
    public long? Reach => Take is { } take ? (long)Skip + take : null;

    public bool LastDescending => Orders.Count > 0 && Orders[^1].Descending;

    public QuerySpec Where(LambdaExpression filter, RowShape rows)
    {
        var added = new FilterReader(filter, rows).Condition();
        return this with { Filter = Filter is null ? added : new Both(Filter, added) };
    }

    public QuerySpec OrderBy(LambdaExpression key, RowShape rows, bool descending) =>
        this with { Orders = [.. Orders, new Ordering(new FilterReader(key, rows).Key(), descending)] };
}
