using System.Data.Common;
using OrchardVrijwilligers.Platform.Data.Sql;

namespace OrchardVrijwilligers.Platform.Data.Sqlite;

/// <summary>Reads run on the caller's thread: they take microseconds, and the thread pool is where callers are.</summary>
internal sealed class SqliteReadLink : Link
{
    readonly SqliteConnections connections;
    readonly SqliteSession session;
    readonly bool snapshot;

    public SqliteReadLink(SqliteConnections connections, SqliteSession session, bool snapshot)
    {
        (this.connections, this.session, this.snapshot) = (connections, session, snapshot);
        if (snapshot) session.Execute("BEGIN");
    }

    public override ValueTask<List<T>> ListAsync<T>(string sql, object?[] values, Func<DbDataReader, T> read, CancellationToken stop) =>
        ValueTask.FromResult(session.List(sql, values, read, stop));

    public override ValueTask DisposeAsync()
    {
        try
        {
            if (snapshot && !session.IsBroken) session.Execute("COMMIT");
        }
        finally
        {
            connections.ReturnReader(session);
        }
        return ValueTask.CompletedTask;
    }
}
