using System.Data.Common;
using Npgsql;
using OrchardVrijwilligers.Platform.Data.Rows;
using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Postgres;

/// <summary>Statements are gathered and travel together: a unit of a thousand documents is a handful of round trips.</summary>
internal sealed class PostgresWriteLink(NpgsqlConnection connection, NpgsqlTransaction transaction, PostgresDialect dialect) : WriteLink
{
    NpgsqlBatch? gathered;

    public override async Task PrepareAsync()
    {
        await ListAsync("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [$"store {dialect.Schema}"], _ => true, default);
        // Not CREATE SCHEMA IF NOT EXISTS: that asks for rights on the database even when the schema exists.
        if ((await ListAsync("SELECT 1 FROM pg_namespace WHERE nspname = $1", [dialect.Schema], _ => true, default)).Count == 0)
            await ExecuteAsync($"CREATE SCHEMA {Dialect.Quote(dialect.Schema)}");
    }

    public override async Task<StoreState> LockAsync() =>
        await ListAsync($"SELECT {StoreState.Columns} FROM {dialect.Table(StoreTables.State.Name)} FOR UPDATE", [], StoreState.Read, default) is [var state]
            ? state
            : throw StoreState.Gone();

    public override async ValueTask<List<T>> ListAsync<T>(string sql, object?[] values, Func<DbDataReader, T> read, CancellationToken stop)
    {
        await FlushAsync();
        return await connection.ListAsync(dialect.Schema, sql, values, read, stop);
    }

    public override Task ExecuteAsync(string sql, params object?[] values)
    {
        gathered ??= new NpgsqlBatch(connection, transaction);
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.AddAll(values);
        gathered.BatchCommands.Add(command);
        return Task.CompletedTask;
    }

    public override Task InsertAsync(TableShape table, IReadOnlyList<object?[]> rows) =>
        rows.Count == 0 ? Task.CompletedTask : ExecuteAsync(InsertInto(table), Arrays(table, rows));

    public override Task PutAsync(TableShape table, IReadOnlyList<object?[]> rows)
    {
        if (rows.Count == 0) return Task.CompletedTask;
        var others = table.Columns.Select(column => Dialect.Quote(column.Name)).Except(table.Key.Select(Dialect.Quote));
        return ExecuteAsync(
            $"{InsertInto(table)} ON CONFLICT ({Quoted(table.Key)}) DO UPDATE SET {string.Join(", ", others.Select(column => $"{column} = excluded.{column}"))}",
            Arrays(table, rows));
    }

    public override Task DeleteAsync(TableShape table, IReadOnlyList<object?[]> keys)
    {
        if (keys.Count == 0) return Task.CompletedTask;
        var columns = table.Columns.Take(keys[0].Length).ToList();
        var equal = columns.Select((column, i) => $"t.{Dialect.Quote(column.Name)} = u.c{i}");
        return ExecuteAsync($"DELETE FROM {dialect.Table(table.Name)} t USING {Unnest(columns)} WHERE {string.Join(" AND ", equal)}", Arrays(table, keys));
    }

    public override async Task CommitAsync()
    {
        await FlushAsync();
        CommitBegan = true;
        await PostgresErrors.GuardedAsync(dialect.Schema, async () =>
        {
            await transaction.CommitAsync();
            return true;
        });
    }

    public override async ValueTask DisposeAsync()
    {
        if (gathered is not null) await gathered.DisposeAsync();
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            await connection.DisposeAsync();
        }
    }

    async Task FlushAsync()
    {
        if (gathered is not { } batch) return;
        gathered = null;
        await using (batch)
        {
            await PostgresErrors.GuardedAsync(dialect.Schema, () => batch.ExecuteNonQueryAsync());
        }
    }

    string InsertInto(TableShape table) =>
        $"INSERT INTO {dialect.Table(table.Name)} ({Quoted(table.Columns.Select(column => column.Name))}) SELECT {string.Join(", ", table.Columns.Select((column, i) => column.Storage == Storage.Json ? $"convert_from(u.c{i}, 'UTF8')" : $"u.c{i}"))} FROM {Unnest(table.Columns)}";

    static string Unnest(IReadOnlyList<TableColumn> columns) =>
        $"unnest({string.Join(", ", columns.Select((column, i) => $"${i + 1}::{ArrayOf(column.Storage)}"))}) AS u({string.Join(", ", columns.Select((_, i) => $"c{i}"))})";

    static string ArrayOf(Storage storage) => storage switch
    {
        Storage.Integer => "bigint[]",
        Storage.Real => "double precision[]",
        Storage.Json => "bytea[]",
        _ => "text[]",
    };

    /// <summary>One array per column, as far as the rows go.</summary>
    static object?[] Arrays(TableShape table, IReadOnlyList<object?[]> rows) =>
        [.. table.Columns.Take(rows[0].Length).Select((column, i) => (object)(column.Storage switch
        {
            Storage.Integer => rows.Select(row => (long?)row[i]).ToArray(),
            Storage.Real => rows.Select(row => (double?)row[i]).ToArray(),
            Storage.Json => rows.Select(row => (byte[]?)row[i]).ToArray(),
            _ => rows.Select(row => (string?)row[i]).ToArray(),
        }))];

    static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(Dialect.Quote));
}
