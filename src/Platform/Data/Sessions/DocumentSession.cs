using System.Runtime.CompilerServices;
using System.Text;
using OrchardVrijwilligers.Platform.Data.Queries;
using OrchardVrijwilligers.Platform.Data.Rows;
using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Tables;
using OrchardVrijwilligers.Platform.Data.Writing;

namespace OrchardVrijwilligers.Platform.Data.Sessions;

internal sealed class DocumentSession(DocumentStore store) : IDocumentSession
{
    const int StreamedAtOnce = 200;

    readonly IdentityMap map = new();
    readonly Dictionary<IndexTable, PendingRows> pendingRows = [];
    bool disposed;

    public int PendingCount => map.Pending.Count;

    StoreModel Model
    {
        get
        {
            ObjectDisposedException.ThrowIf(disposed, typeof(IDocumentSession));
            return store.Model;
        }
    }

    public async ValueTask<T?> GetAsync<T>(string id, CancellationToken stop = default) where T : class
    {
        var kind = Model.KindOf(typeof(T));
        if (map.Find(kind, id) is { } tracked) return Visible<T>(tracked);
        if (!StoreKind.IsId(id)) return null;
        await using var link = await store.Database.ReadAsync(snapshot: false, stop);
        return await link.ListAsync(store.Sql.Document, [kind.Name, id], StoredDocument.Read, stop) is [var stored] ? (T)map.Load(kind, stored).Document : null;
    }

    public async Task<IReadOnlyList<T>> GetManyAsync<T>(IReadOnlyCollection<string> ids, CancellationToken stop = default) where T : class
    {
        var kind = Model.KindOf(typeof(T));
        await using var link = await store.Database.ReadAsync(snapshot: false, stop);
        return await LoadAsync<T>(link, kind, ids, stop);
    }

    public async IAsyncEnumerable<T> AllAsync<T>([EnumeratorCancellation] CancellationToken stop = default) where T : class
    {
        var kind = Model.KindOf(typeof(T));
        var own = new Queue<Tracked>(map.Pending.Where(tracked => tracked.Kind == kind).OrderBy(tracked => tracked.Id, TextOrder.Comparer));
        for (var after = ""; ;)
        {
            var page = await PageAsync(kind, after, stop);
            foreach (var stored in page)
            {
                while (own.TryPeek(out var next) && TextOrder.Compare(next.Id, stored.Head.Id) < 0)
                {
                    if (Visible<T>(own.Dequeue()) is { } earlier) yield return earlier;
                }
                if (own.TryPeek(out var same) && same.Id == stored.Head.Id) own.Dequeue();
                if (Visible<T>(map.Find(kind, stored.Head.Id) ?? map.Pass(kind, stored)) is { } document) yield return document;
            }
            if (page.Count < StreamedAtOnce) break;
            after = page[^1].Head.Id;
        }
        foreach (var last in own)
        {
            if (Visible<T>(last) is { } document) yield return document;
        }
    }

    public IDocumentQuery<T, TRow> Query<T, TRow>() where T : class where TRow : class =>
        new DocumentQuery<T, TRow>(this, Model.IndexOf(typeof(T), typeof(TRow)), QuerySpec.Everything);

    public void Save<T>(T document) where T : class => Note(map.Save(KindOf(document), document));

    public void Delete<T>(T document) where T : class => Note(map.Delete(KindOf(document), document));

    public async Task<IReadOnlyList<PendingChange>> PendingAsync(CancellationToken stop = default)
    {
        var changes = new List<PendingChange>();
        await using var link = await store.Database.ReadAsync(snapshot: true, stop);
        foreach (var tracked in map.Pending)
        {
            var stored = tracked.Sequence == 0 ? [] : await link.ListAsync(store.Sql.Document, [tracked.Kind.Name, tracked.Id], StoredDocument.Read, stop);
            var before = stored is [var found] ? Encoding.UTF8.GetString(found.Json) : null;
            var after = tracked.Pending == Pending.Deleted ? null : Encoding.UTF8.GetString(tracked.Kind.Write(tracked.Document));
            if (before != after) changes.Add(new(tracked.Kind.Name, tracked.Id, before, after));
        }
        return changes;
    }

    public async Task<long> CommitAsync(CancellationToken stop = default)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (PendingCount == 0) return await store.Changes.LatestAsync(stop);
        var latest = await store.Writer.CommitAsync(new UnitOfWork([.. map.Pending.Select(Operation)]), stop);
        map.Committed(latest);
        pendingRows.Clear();
        return latest;
    }

    public async Task<IReadOnlyList<T>> ListAsync<T>(IndexTable index, QuerySpec spec, CancellationToken stop) where T : class
    {
        var kind = Model.KindOf(typeof(T));
        await using var link = await store.ReadIndexesAsync(stop);
        var ids = await Reader(index, spec).IdsAsync(link, stop);
        return await LoadAsync<T>(link, kind, ids, stop);
    }

    public async Task<List<object?[]>> RowsAsync(IndexTable index, QuerySpec spec, CancellationToken stop)
    {
        await using var link = await store.ReadIndexesAsync(stop);
        return await Reader(index, spec).RowsAsync(link, stop);
    }

    public async Task<long> CountAsync(IndexTable index, QuerySpec spec, CancellationToken stop)
    {
        await using var link = await store.ReadIndexesAsync(stop);
        return await Reader(index, spec).CountAsync(link, stop);
    }

    public ValueTask DisposeAsync()
    {
        disposed = true;
        return ValueTask.CompletedTask;
    }

    StoreKind KindOf<T>(T document) where T : class => Model.KindOf(typeof(T) == typeof(object) ? document.GetType() : typeof(T));

    void Note(Tracked changed)
    {
        foreach (var rows in pendingRows.Values) rows.Note(changed);
    }

    IndexReader Reader(IndexTable index, QuerySpec spec)
    {
        if (!pendingRows.TryGetValue(index, out var rows)) pendingRows[index] = rows = new(index, map.Pending);
        return new IndexReader(store.Sql.Dialect, index, spec, rows.Overlay());
    }

    async Task<IReadOnlyList<T>> LoadAsync<T>(Link link, StoreKind kind, IReadOnlyCollection<string> ids, CancellationToken stop) where T : class
    {
        var missing = ids.Where(id => StoreKind.IsId(id) && map.Find(kind, id) is null).Distinct().ToList<object>();
        if (missing.Count > 0)
        {
            foreach (var stored in await link.ListAsync(store.Sql.DocumentsOf, [kind.Name, store.Sql.Dialect.ListOf(missing)], StoredDocument.Read, stop))
                map.Load(kind, stored);
        }
        return [.. ids.Select(id => map.Find(kind, id)).OfType<Tracked>().Select(Visible<T>).OfType<T>()];
    }

    async Task<List<StoredDocument>> PageAsync(StoreKind kind, string after, CancellationToken stop)
    {
        await using var link = await store.Database.ReadAsync(snapshot: false, stop);
        return await link.ListAsync(store.Sql.DocumentsAfter, [kind.Name, after, (long)StreamedAtOnce], StoredDocument.Read, stop);
    }

    static T? Visible<T>(Tracked tracked) where T : class => tracked.Pending == Pending.Deleted ? null : (T)tracked.Document;

    static Operation Operation(Tracked tracked) => tracked.Pending == Pending.Deleted
        ? new Operation(tracked.Kind, tracked.Id, tracked.Sequence, null, [])
        : new Operation(tracked.Kind, tracked.Id, tracked.Sequence, tracked.Kind.Write(tracked.Document),
            [.. tracked.Kind.Indexes.Select(index => index.Map(tracked.Id, tracked.Document))]);
}
