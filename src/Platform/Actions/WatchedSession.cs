using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Actions;

/// <summary>The session as actions see it: it counts what they write, and leaves committing to the unit of work that they are part of.</summary>
internal sealed class WatchedSession(IDocumentSession session) : IDocumentSession
{
    /// <summary>Saves and deletes so far; also of a document that was saved before.</summary>
    public int Writes { get; private set; }

    public int PendingCount => session.PendingCount;

    public void Save<T>(T document) where T : class
    {
        session.Save(document);
        Writes++;
    }

    public void Delete<T>(T document) where T : class
    {
        session.Delete(document);
        Writes++;
    }

    public ValueTask<T?> GetAsync<T>(string id, CancellationToken stop = default) where T : class => session.GetAsync<T>(id, stop);

    public Task<IReadOnlyList<T>> GetManyAsync<T>(IReadOnlyCollection<string> ids, CancellationToken stop = default) where T : class => session.GetManyAsync<T>(ids, stop);

    public IAsyncEnumerable<T> AllAsync<T>(CancellationToken stop = default) where T : class => session.AllAsync<T>(stop);

    public IDocumentQuery<T, TRow> Query<T, TRow>() where T : class where TRow : class => session.Query<T, TRow>();

    public Task<IReadOnlyList<PendingChange>> PendingAsync(CancellationToken stop = default) => session.PendingAsync(stop);

    public Task<long> CommitAsync(CancellationToken stop = default) => throw new InvalidOperationException("An action does not commit: its unit of work does, for all its actions together.");

    /// <summary>The unit of work owns the session.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
