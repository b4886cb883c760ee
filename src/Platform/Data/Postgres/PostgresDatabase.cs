using System.Data;
using Npgsql;
using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Sqlite;

namespace OrchardVrijwilligers.Platform.Data.Postgres;

/// <summary>A schema, reached through connections of the one source that all tenants share.</summary>
internal sealed class PostgresDatabase(NpgsqlDataSource source, PostgresDialect dialect, Statements sql, TimeProvider clock) : Database
{
    readonly PostgresAnnouncer announcer = new(source, dialect.Schema);
    bool closed;

    public override Dialect Dialect => dialect;

    public override object Identity => (source, dialect.Schema);

    public override TimeSpan LookAgain => TimeSpan.FromMinutes(1);

    public override async ValueTask<Link> ReadAsync(bool snapshot, CancellationToken stop)
    {
        ObjectDisposedException.ThrowIf(closed, typeof(IDocumentStore));
        var connection = await source.OpenConnectionAsync(stop);
        try
        {
            var transaction = snapshot ? await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop) : null;
            return new PostgresReadLink(connection, transaction, dialect.Schema);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override async ValueTask<WriteLink> WriteAsync(CancellationToken stop)
    {
        ObjectDisposedException.ThrowIf(closed, typeof(IDocumentStore));
        var connection = await source.OpenConnectionAsync(stop);
        try
        {
            return new PostgresWriteLink(connection, await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, stop), dialect);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override Task AnnounceAsync(long latest) => announcer.AnnounceAsync(latest);

    public override async Task<(string Engine, long Bytes)> MeasureAsync(CancellationToken stop)
    {
        await using var connection = await source.OpenConnectionAsync(stop);
        var bytes = await connection.ListAsync(
            dialect.Schema,
            "SELECT COALESCE(SUM(pg_total_relation_size(c.oid)), 0)::bigint FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relkind = 'r'",
            [dialect.Schema], row => row.GetInt64(0), stop);
        return ($"PostgreSQL {connection.PostgreSqlVersion}", bytes[0]);
    }

    /// <summary>The server checks its own pages; there is no call for it that every server allows.</summary>
    public override Task<IReadOnlyList<string>> CheckAsync(CancellationToken stop) => Task.FromResult<IReadOnlyList<string>>([]);

    /// <summary>The copy is a store in SQLite: one file that can be opened as it is, or put back with <see cref="PostgresDocumentStore.RestoreAsync"/>.</summary>
    public override Task BackupAsync(string file, CancellationToken stop) => DurableFile.WriteAsync(file, async part =>
    {
        await using var copy = new SqliteDatabase(part, new StoreOptions(), clock);
        copy.Create();
        await using var from = await ReadAsync(snapshot: true, stop);
        await using var to = await copy.WriteAsync(stop);
        await StoreCopy.RunAsync(from, sql, to, SqliteDialect.Statements, stop);
        await to.CommitAsync();
    });

    public override async ValueTask DisposeAsync()
    {
        closed = true;
        await announcer.DisposeAsync();
    }
}
