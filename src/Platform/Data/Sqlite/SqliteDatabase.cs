using Microsoft.Data.Sqlite;
using OrchardVrijwilligers.Platform.Data.Sql;

namespace OrchardVrijwilligers.Platform.Data.Sqlite;

internal sealed class SqliteDatabase(string file, StoreOptions options, TimeProvider clock) : Database
{
    const int MostProblems = 20;

    readonly SqliteConnections connections = new(file, options, clock);

    public override Dialect Dialect => SqliteDialect.Statements.Dialect;

    public override object Identity => file;

    /// <summary>Makes the file when there is none. The log mode stays with the file.</summary>
    public void Create()
    {
        using var session = connections.Open($"PRAGMA page_size = {SqliteConnections.PageBytes}; PRAGMA journal_mode = WAL", SqliteOpenMode.ReadWriteCreate);
    }

    public override async ValueTask<Link> ReadAsync(bool snapshot, CancellationToken stop)
    {
        var session = await connections.RentReaderAsync(stop);
        try
        {
            return new SqliteReadLink(connections, session, snapshot);
        }
        catch
        {
            connections.ReturnReader(session);
            throw;
        }
    }

    public override async Task RefuseForeignAsync(Link link, CancellationToken stop)
    {
        if ((await link.ListAsync("SELECT 1 FROM sqlite_schema LIMIT 1", [], row => true, stop)).Count > 0)
            throw new StoreCorruptException($"'{file}' is a database of another program.");
    }

    public override ValueTask<WriteLink> WriteAsync(CancellationToken stop)
    {
        var session = connections.RentWriter();
        try
        {
            return ValueTask.FromResult<WriteLink>(new SqliteWriteLink(connections, session));
        }
        catch
        {
            connections.ReturnWriter(session);
            throw;
        }
    }

    public override Task<(string Engine, long Bytes)> MeasureAsync(CancellationToken stop)
    {
        var bytes = new[] { file, file + "-wal" }.Select(name => new FileInfo(name)).Where(info => info.Exists).Sum(info => info.Length);
        return Task.FromResult(($"SQLite {SqliteLibrary.Version}", bytes));
    }

    public override async Task<IReadOnlyList<string>> CheckAsync(CancellationToken stop)
    {
        await using var link = await ReadAsync(snapshot: false, stop);
        var found = await link.ListAsync($"PRAGMA integrity_check({MostProblems})", [], row => row.GetString(0), stop);
        return found is ["ok"] ? [] : found;
    }

    public override Task BackupAsync(string target, CancellationToken stop) =>
        DurableFile.WriteAsync(target, part => Task.Run(() => Copy(part), stop));

    public override ValueTask DisposeAsync()
    {
        connections.Dispose();
        return ValueTask.CompletedTask;
    }

    void Copy(string target)
    {
        using var session = connections.Open("");
        session.Execute("VACUUM INTO $1", target);
    }
}
