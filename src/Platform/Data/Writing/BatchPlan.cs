using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Writing;

/// <summary>
/// Decides what a batch of units writes, one after another as if each had its own transaction: a unit that lost a race is left out,
/// of a document that several units change only the last state is written. No database in here.
/// </summary>
internal sealed class BatchPlan(long latest, long now)
{
    readonly Dictionary<(StoreKind Kind, string Id), Head> heads = [];
    readonly HashSet<(StoreKind, string)> stored = [];
    readonly Dictionary<(StoreKind Kind, string Id), Operation> final = [];

    public long Latest { get; private set; } = latest;

    public List<object?[]> Changes { get; } = [];

    public Dictionary<string, long> Cursors { get; } = [];

    /// <summary>Tells the plan what the database holds of a document that one of the units touches.</summary>
    public void Know(StoreKind kind, Head head)
    {
        heads[(kind, head.Id)] = head;
        stored.Add((kind, head.Id));
    }

    /// <summary>Null when the unit is part of the plan; otherwise the document that somebody else changed.</summary>
    public Operation? Add(UnitOfWork unit)
    {
        if (unit.Operations.FirstOrDefault(operation => SequenceOf(operation) != operation.Expected) is { } lost) return lost;
        foreach (var operation in unit.Operations) Apply(operation);
        if (unit.Cursor is var (follower, sequence)) Cursors[follower] = sequence;
        return null;
    }

    public List<object?[]> Documents() =>
        [.. from pair in final where pair.Value.Json is not null
            let head = heads[pair.Key]
            select new object?[] { pair.Key.Kind.Name, head.Id, head.Version, head.Sequence, pair.Value.Json }];

    public List<object?[]> DeletedDocuments() =>
        [.. from pair in final where pair.Value.Json is null && stored.Contains(pair.Key) select new object?[] { pair.Key.Kind.Name, pair.Key.Id }];

    /// <summary>Per index table: the documents whose old rows go, and the new rows.</summary>
    public IEnumerable<(TableShape Table, List<object?[]> Gone, List<object?[]> Rows)> IndexRows() =>
        from kind in final.Keys.Select(key => key.Kind).Distinct()
        let operations = final.Where(pair => pair.Key.Kind == kind).ToList()
        let gone = operations.Where(pair => stored.Contains(pair.Key)).Select(pair => new object?[] { pair.Key.Id }).ToList()
        from index in kind.Indexes.Index()
        select (index.Item.Table, gone, operations.Where(pair => pair.Value.Json is not null).SelectMany(pair => pair.Value.Rows[index.Index]).ToList());

    long SequenceOf(Operation operation) => heads.TryGetValue((operation.Kind, operation.Id), out var head) ? head.Sequence : 0;

    void Apply(Operation operation)
    {
        var key = (operation.Kind, operation.Id);
        var version = heads.TryGetValue(key, out var head) ? head.Version : 0;
        Latest++;
        if (operation.Json is null) heads.Remove(key);
        else heads[key] = new Head(operation.Id, ++version, Latest);
        final[key] = operation;
        Changes.Add([Latest, operation.Kind.Name, operation.Id, version, operation.Json is null ? 1L : 0L, now]);
    }
}
