using OrchardVrijwilligers.Platform.Data.Rows;
using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Queries;

/// <summary>
/// What a session has changed and not committed, as it looks to one index. It is kept up while documents are saved, and finds rows by
/// value as the table does: a query costs what it finds, not what is pending.
/// </summary>
internal sealed class Overlay(IndexTable index)
{
    readonly Dictionary<string, List<object?[]>> present = [];
    readonly Dictionary<int, Dictionary<object, HashSet<object?[]>>> byValue = [];

    public bool IsEmpty => present.Count == 0;

    /// <summary>Documents whose rows in the table are out of date.</summary>
    public IReadOnlyList<object> Ids => [.. present.Keys];

    public bool Covers(object? document) => document is string id && present.ContainsKey(id);

    /// <param name="document">Null when it is to be deleted.</param>
    public void Put(string id, object? document)
    {
        foreach (var row in present.GetValueOrDefault(id) ?? []) Enter(row, (bucket, entered) => bucket.Remove(entered));
        var rows = present[id] = document is null ? [] : index.Map(id, document);
        foreach (var row in rows) Enter(row, (bucket, entered) => bucket.Add(entered));
    }

    /// <summary>The document is as the database has it.</summary>
    public void Forget(string id)
    {
        Put(id, null);
        present.Remove(id);
    }

    public IEnumerable<object?[]> Matching(QuerySpec spec) => Candidates(spec.Filter).Where(row => spec.Filter?.Holds(row.AsSpan(IndexTable.Own)) ?? true);

    IEnumerable<object?[]> Candidates(Condition? filter) =>
        (filter?.Narrowings ?? []).Select(Narrowed).MinBy(found => found.Sum(bucket => bucket.Count))?.SelectMany(bucket => bucket) ?? present.Values.SelectMany(rows => rows);

    List<HashSet<object?[]>> Narrowed(Narrowing narrowing)
    {
        var values = ValuesOf(narrowing.Column);
        return [.. narrowing.Values.Distinct().Select(value => values.GetValueOrDefault(value)).OfType<HashSet<object?[]>>()];
    }

    Dictionary<object, HashSet<object?[]>> ValuesOf(int column)
    {
        if (byValue.TryGetValue(column, out var values)) return values;
        values = byValue[column] = [];
        foreach (var row in present.Values.SelectMany(rows => rows)) Enter(values, column, row, (bucket, entered) => bucket.Add(entered));
        return values;
    }

    void Enter(object?[] row, Action<HashSet<object?[]>, object?[]> enter)
    {
        foreach (var (column, values) in byValue) Enter(values, column, row, enter);
    }

    static void Enter(Dictionary<object, HashSet<object?[]>> values, int column, object?[] row, Action<HashSet<object?[]>, object?[]> enter)
    {
        if (row[IndexTable.Own + column] is not { } value) return;
        if (!values.TryGetValue(value, out var bucket)) values[value] = bucket = new(ReferenceEqualityComparer.Instance);
        enter(bucket, row);
    }
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
