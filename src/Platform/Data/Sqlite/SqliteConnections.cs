using Microsoft.Data.Sqlite;

namespace OrchardVrijwilligers.Platform.Data.Sqlite;

/// <summary>
/// Connections to one file: some readers and one writer, opened when needed and closed when idle, so that a store that nobody uses costs nothing.
/// </summary>
internal sealed class SqliteConnections(string file, StoreOptions options, TimeProvider clock) : IDisposable
{
    public const int PageBytes = 4096;

    const int WriterCacheKilobytes = 2048, BusyMilliseconds = 10_000, LongestLogBytes = 4 * 1024 * 1024;

    readonly SemaphoreSlim readers = new(options.ReadConnections);
    readonly Lock gate = new();
    readonly Stack<SqliteSession> idle = new();
    SqliteSession? idleWriter;
    ITimer? sweep;
    bool used, closed;

    public async ValueTask<SqliteSession> RentReaderAsync(CancellationToken stop)
    {
        await readers.WaitAsync(stop);
        try
        {
            return Reuse(() => idle.TryPop(out var session) ? session : null)
                ?? Open($"PRAGMA cache_size = -{options.CacheKilobytes}; PRAGMA query_only = 1");
        }
        catch
        {
            readers.Release();
            throw;
        }
    }

    public void ReturnReader(SqliteSession session)
    {
        Keep(session, idle.Push);
        readers.Release();
    }

    /// <summary>Only the store's writer calls this, so there is one at a time.</summary>
    public SqliteSession RentWriter() =>
        Reuse(TakeWriter) ?? Open($"""
            PRAGMA journal_mode = WAL; PRAGMA cache_size = -{WriterCacheKilobytes}; PRAGMA journal_size_limit = {LongestLogBytes};
            PRAGMA max_page_count = {MostPages()}
            """);

    public void ReturnWriter(SqliteSession session) => Keep(session, kept => idleWriter = kept);

    public void Dispose()
    {
        lock (gate) closed = true;
        CloseIdle();
    }

    /// <summary>A connection for a job of its own, such as making the file.</summary>
    public SqliteSession Open(string settings, SqliteOpenMode mode = SqliteOpenMode.ReadWrite)
    {
        _ = SqliteLibrary.Version;
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        var session = new SqliteSession(connection, file);
        try
        {
            session.Open($"PRAGMA busy_timeout = {BusyMilliseconds}; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF; {settings}");
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    long MostPages() => options.MaxBytes is { } bytes ? Math.Max(1, bytes / PageBytes) : 1073741823;

    SqliteSession? TakeWriter()
    {
        var session = idleWriter;
        idleWriter = null;
        return session;
    }

    SqliteSession? Reuse(Func<SqliteSession?> take)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closed, typeof(IDocumentStore));
            used = true;
            return take();
        }
    }

    void Keep(SqliteSession session, Action<SqliteSession> keep)
    {
        lock (gate)
        {
            if (!closed && !session.IsBroken)
            {
                keep(session);
                sweep ??= clock.CreateTimer(_ => Sweep(), null, options.IdleAfter, options.IdleAfter);
                return;
            }
        }
        session.Dispose();
    }

    void Sweep()
    {
        bool wasUsed;
        lock (gate) (wasUsed, used) = (used, false);
        if (!wasUsed) CloseIdle();
    }

    /// <summary>Closing the last connection moves the log into the database, which takes its time: not under the lock.</summary>
    void CloseIdle()
    {
        List<SqliteSession?> closing;
        lock (gate)
        {
            sweep?.Dispose();
            sweep = null;
            closing = [.. idle, idleWriter];
            idle.Clear();
            idleWriter = null;
        }
        foreach (var session in closing) session?.Dispose();
    }
}
