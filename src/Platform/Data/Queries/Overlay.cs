using OrchardVrijwilligers.Platform.Data.Rows;
using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Queries;

/// <summary>What a session has changed and not committed, as it looks to one index.</summary>
/// <param name="Ids">Documents whose rows in the table are out of date.</param>
/// <param name="Rows">Their present rows, shaped as in the table.</param>
internal sealed record Overlay(IReadOnlyList<object> Ids, IReadOnlyList<object?[]> Rows)
{
    public bool IsEmpty => Ids.Count == 0;

    public IEnumerable<object?[]> Matching(QuerySpec spec) =>
        Rows.Where(row => spec.Filter?.Holds(row.AsSpan(IndexTable.Own)) ?? true);
}

/// <summary>The order that the database gives as well: keys, then document, then position, the last two in the direction of the last key.</summary>
internal sealed class RowOrder(QuerySpec spec) : IComparer<object?[]>
{
    public int Compare(object?[]? left, object?[]? right)
    {
        foreach (var order in spec.Orders)
        {
            var compared = StoredValue.Compare(left![IndexTable.Own + order.Column], right![IndexTable.Own + order.Column]);
            if (compared != 0) return order.Descending ? -compared : compared;
        }
        var tie = StoredValue.Compare(left![0], right![0]) is var byId and not 0 ? byId : StoredValue.Compare(left[1], right[1]);
        return spec.LastDescending ? -tie : tie;
    }
}
