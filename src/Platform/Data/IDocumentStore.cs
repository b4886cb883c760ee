using System.Linq.Expressions;

namespace OrchardVrijwilligers.Platform.Data;

/// <summary>The documents of one tenant. One writer with group commit; readers never wait for it.</summary>
public interface IDocumentStore : IAsyncDisposable
{
    IDocumentSession OpenSession();

    IChangeFeed Changes { get; }

    /// <summary>Builds the rows of all indexes anew, then switches: readers see the present ones until the new ones are whole.</summary>
    Task RebuildIndexesAsync(CancellationToken stop = default);

    /// <summary>Writes a consistent copy of the whole store to <paramref name="file"/> while work goes on.</summary>
    Task BackupAsync(string file, CancellationToken stop = default);

    Task<StoreStatus> StatusAsync(CancellationToken stop = default);

    /// <summary>Reads everything: the database's structure, each document against its index rows, the change feed. Takes long on a large store.</summary>
    Task<StoreCheck> CheckAsync(CancellationToken stop = default);
}

/// <param name="Engine">Name and version of the database, to show.</param>
public sealed record StoreStatus(string Engine, long Documents, long Sequence, long Bytes, IReadOnlyList<string> Indexes);

/// <summary>Reads documents; what the same session has saved but not committed is seen too.</summary>
public interface IDocumentReader
{
    ValueTask<T?> GetAsync<T>(string id, CancellationToken stop = default) where T : class;

    /// <summary>In the order of <paramref name="ids"/>; absent ones are left out.</summary>
    Task<IReadOnlyList<T>> GetManyAsync<T>(IReadOnlyCollection<string> ids, CancellationToken stop = default) where T : class;

    /// <summary>All documents of a kind in order of id; for small kinds and for rebuilding.</summary>
    IAsyncEnumerable<T> AllAsync<T>(CancellationToken stop = default) where T : class;

    IDocumentQuery<T, TRow> Query<T, TRow>() where T : class where TRow : class;
}

/// <summary>
/// A unit of work with an identity map: nothing reaches the database before <see cref="CommitAsync"/>, then all of it or nothing.
/// Not for use by two threads at once.
/// </summary>
public interface IDocumentSession : IDocumentReader, IAsyncDisposable
{
    /// <summary>
    /// Inserts the document, or replaces the version that this session loaded. The document is serialized at commit.
    /// A document whose id was not loaded here is taken as new: the commit is refused when the id is in use.
    /// Queries of this session see it as it is at the first of them after the save; save it again when it changes again.
    /// Of a record, a changed copy takes the place of the loaded one.
    /// </summary>
    void Save<T>(T document) where T : class;

    /// <summary>Refused for a document that was not loaded or saved here.</summary>
    void Delete<T>(T document) where T : class;

    /// <summary>How many documents were saved or deleted since the last commit.</summary>
    int PendingCount { get; }

    /// <summary>What a commit would change, as JSON before and after; documents saved without a change are left out.</summary>
    Task<IReadOnlyList<PendingChange>> PendingAsync(CancellationToken stop = default);

    /// <summary>
    /// Returns when the change is durable, with the feed's sequence after it.
    /// Throws <see cref="ConcurrencyException"/> (somebody was first; nothing was written) and <see cref="StoreFullException"/> (nothing was written).
    /// </summary>
    Task<long> CommitAsync(CancellationToken stop = default);
}

/// <summary>
/// A query over index rows. Expressions may use the row's columns with ==, !=, &lt;, &lt;=, &gt;, &gt;=, &amp;&amp;, ||, !, null tests,
/// string.StartsWith (ordinal) and collection.Contains(column); anything else is refused with a clear exception.
/// </summary>
public interface IDocumentQuery<T, TRow> where T : class where TRow : class
{
    IDocumentQuery<T, TRow> Where(Expression<Func<TRow, bool>> filter);

    /// <summary>The first order given weighs most; ties go by id. Null comes first, text is in order of code point.</summary>
    IDocumentQuery<T, TRow> OrderBy<TKey>(Expression<Func<TRow, TKey>> key);

    IDocumentQuery<T, TRow> OrderByDescending<TKey>(Expression<Func<TRow, TKey>> key);

    IDocumentQuery<T, TRow> Skip(int count);

    IDocumentQuery<T, TRow> Take(int count);

    /// <summary>Each document once, also when several of its rows match.</summary>
    Task<IReadOnlyList<T>> ListAsync(CancellationToken stop = default);

    Task<T?> FirstOrDefaultAsync(CancellationToken stop = default);

    /// <summary>Only the rows: no document is read.</summary>
    Task<IReadOnlyList<TRow>> RowsAsync(CancellationToken stop = default);

    /// <summary>Documents that match, each once; <see cref="Skip"/> and <see cref="Take"/> do not count.</summary>
    Task<long> CountAsync(CancellationToken stop = default);
}

/// <param name="Before">Null for a new document.</param>
/// <param name="After">Null for a deleted one.</param>
public sealed record PendingChange(string Kind, string Id, string? Before, string? After);

/// <summary>Somebody else changed the document since it was read. Nothing was written.</summary>
public sealed class ConcurrencyException(string kind, string id)
    : Exception($"The document '{kind}/{id}' was changed by somebody else in the meantime.")
{
    public string Kind { get; } = kind;

    public string Id { get; } = id;
}

/// <summary>The disk or the database's limit is reached. Nothing was written; writing goes on once there is room.</summary>
public sealed class StoreFullException(string message, Exception inner) : Exception(message, inner);
