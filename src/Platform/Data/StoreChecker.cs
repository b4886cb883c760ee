using System.Data.Common;
using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data;

/// <summary>Compares every document with its index rows and its place in the feed, in one snapshot.</summary>
internal sealed class StoreChecker(DocumentStore store)
{
    const int DocumentsAtOnce = 500, MostProblems = 100;

    readonly List<string> problems = [];
    long documents, rows, changes;

    public async Task<StoreCheck> CheckAsync(CancellationToken stop)
    {
        foreach (var problem in await store.Database.CheckAsync(stop)) Report(problem);
        await using var link = await store.ReadIndexesAsync(stop);
        var state = (await link.FirstAsync(store.Sql.State, [], StoreState.Read, stop))!;
        var last = await CheckFeedAsync(link, state, stop);
        foreach (var kind in store.Model.Kinds) await CheckKindAsync(link, kind, last, stop);
        foreach (var (key, _) in last.Where(pair => !pair.Value.Deleted && store.Model.KindNamed(pair.Key.Kind) is not null))
            Report($"The document '{key.Kind}/{key.Id}' is in the feed but not in the store.");
        return new StoreCheck(documents, rows, changes, problems);
    }

    /// <summary>Gives the last change of each document that the feed still knows.</summary>
    async Task<Dictionary<(string Kind, string Id), (Head Head, bool Deleted)>> CheckFeedAsync(Link link, StoreState state, CancellationToken stop)
    {
        var last = new Dictionary<(string, string), (Head, bool)>();
        for (var after = state.Trimmed; ;)
        {
            var page = await link.ListAsync(store.Sql.Changes, [after, (long)DocumentsAtOnce], ReadChange, stop);
            foreach (var (kind, head, deleted) in page)
            {
                if (head.Sequence != ++after) Report($"The feed jumps from {after - 1} to {head.Sequence}.");
                (after, last[(kind, head.Id)]) = (head.Sequence, (head, deleted));
                changes++;
            }
            if (page.Count > 0) continue;
            if (after != state.Latest) Report($"The feed ends at {after}, the counter stands at {state.Latest}.");
            return last;
        }
    }

    async Task CheckKindAsync(Link link, StoreKind kind, Dictionary<(string, string), (Head Head, bool Deleted)> last, CancellationToken stop)
    {
        for (var after = ""; ;)
        {
            var page = await link.ListAsync(store.Sql.DocumentsAfter, [kind.Name, after, (long)DocumentsAtOnce], StoredDocument.Read, stop);
            foreach (var stored in page) CheckPlace(kind, stored.Head, last);
            documents += page.Count;
            var isLast = page.Count < DocumentsAtOnce;
            foreach (var index in kind.Indexes) await CheckRowsAsync(link, kind, index, page, after, isLast, stop);
            if (isLast) return;
            after = page[^1].Head.Id;
        }
    }

    void CheckPlace(StoreKind kind, Head head, Dictionary<(string, string), (Head Head, bool Deleted)> last)
    {
        if (last.Remove((kind.Name, head.Id), out var change) && (change.Deleted || change.Head != head))
            Report($"The document '{kind.Name}/{head.Id}' has version {head.Version}, the feed {(change.Deleted ? "deleted it" : $"says {change.Head.Version}")}.");
    }

    async Task CheckRowsAsync(Link link, StoreKind kind, IndexTable index, List<StoredDocument> page, string after, bool isLast, CancellationToken stop)
    {
        var expected = page.SelectMany(stored => index.Map(stored.Head.Id, kind.Read(stored.Head.Id, stored.Json))).ToList();
        var found = await link.ListAsync(RowsOf(index, isLast), isLast ? [after] : [after, page[^1].Head.Id], index.Table.Read, stop);
        rows += found.Count;
        if (expected.Count == found.Count && expected.Zip(found).All(pair => pair.First.SequenceEqual(pair.Second))) return;
        foreach (var id in Differing(expected, found)) Report($"The rows of '{kind.Name}/{id}' in {index.Table.Name} are not those of the document.");
    }

    static IEnumerable<string> Differing(List<object?[]> expected, List<object?[]> found)
    {
        var (wanted, present) = (expected.ToLookup(row => (string)row[0]!), found.ToLookup(row => (string)row[0]!));
        return wanted.Concat(present).Select(group => group.Key).Distinct()
            .Where(id => !wanted[id].SelectMany(row => row).SequenceEqual(present[id].SelectMany(row => row)));
    }

    string RowsOf(IndexTable index, bool isLast)
    {
        var document = Dialect.Quote(IndexTable.Document);
        var columns = string.Join(", ", index.Table.Columns.Select(column => Dialect.Quote(column.Name)));
        return $"SELECT {columns} FROM {store.Sql.Dialect.Table(index.Table.Name)} WHERE {document} > $1{(isLast ? "" : $" AND {document} <= $2")} ORDER BY {document}, {Dialect.Quote(IndexTable.Position)}";
    }

    static (string Kind, Head Head, bool Deleted) ReadChange(DbDataReader row) =>
        (row.GetString(1), new Head(row.GetString(2), row.GetInt64(3), row.GetInt64(0)), row.GetInt64(4) != 0);

    void Report(string problem)
    {
        if (problems.Count < MostProblems) problems.Add(problem);
    }
}
