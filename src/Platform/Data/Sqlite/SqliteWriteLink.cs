using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Sqlite;

internal sealed class SqliteWriteLink : WriteLink
{
    readonly SqliteConnections connections;
    readonly SqliteSession session;
    bool committed;

    public SqliteWriteLink(SqliteConnections connections, SqliteSession session)
    {
        (this.connections, this.session) = (connections, session);
        session.Execute("BEGIN IMMEDIATE");
    }

    /// <summary>The file is there, and the transaction keeps others out.</summary>
    public override Task PrepareAsync() => Task.CompletedTask;

    /// <summary>The lock is there since the transaction began.</summary>
    public override Task<StoreState> LockAsync() =>
        Task.FromResult(session.List(SqliteDialect.Statements.State, [], StoreState.Read, default) is [var state] ? state : throw StoreState.Gone());

    public override ValueTask<List<T>> ListAsync<T>(string sql, object?[] values, Func<DbDataReader, T> read, CancellationToken stop) =>
        ValueTask.FromResult(session.List(sql, values, read, stop));

    public override Task ExecuteAsync(string sql, params object?[] values)
    {
        session.Execute(sql, values);
        return Task.CompletedTask;
    }

    public override Task InsertAsync(TableShape table, IReadOnlyList<object?[]> rows) => EachAsync(TableStatements.Of(table).Insert, rows);

    public override Task PutAsync(TableShape table, IReadOnlyList<object?[]> rows) => EachAsync(TableStatements.Of(table).Put, rows);

    public override Task DeleteAsync(TableShape table, IReadOnlyList<object?[]> keys) =>
        keys.Count == 0 ? Task.CompletedTask : EachAsync(TableStatements.Of(table).Delete(keys[0].Length), keys);

    public override Task CommitAsync()
    {
        CommitBegan = true;
        session.Execute("COMMIT");
        committed = true;
        return Task.CompletedTask;
    }

    public override ValueTask DisposeAsync()
    {
        try
        {
            // A broken connection is closed, and that ends its transaction too.
            if (!committed && !session.IsBroken) session.Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // The session is broken now; what made us roll back is the error to report.
        }
        connections.ReturnWriter(session);
        return ValueTask.CompletedTask;
    }

    Task EachAsync(string sql, IReadOnlyList<object?[]> rows)
    {
        foreach (var row in rows) session.Execute(sql, row);
        return Task.CompletedTask;
    }

    /// <summary>Written once per table definition, which all stores share.</summary>
    sealed class TableStatements(TableShape table)
    {
        static readonly ConditionalWeakTable<TableShape, TableStatements> Known = [];

        public string Insert { get; } = "INSERT" + Into(table);

        public string Put { get; } = "INSERT OR REPLACE" + Into(table);

        string? deleteByFirst, deleteByKey;

        public static TableStatements Of(TableShape table) => Known.GetValue(table, static missing => new TableStatements(missing));

        static string Into(TableShape table) =>
            $" INTO {Dialect.Quote(table.Name)} VALUES ({string.Join(", ", table.Columns.Select((column, i) => column.Storage == Rows.Storage.Json ? $"CAST(${i + 1} AS TEXT)" : $"${i + 1}"))})";

        public string Delete(int columns) =>
            columns == table.Key.Count ? deleteByKey ??= DeleteBy(columns) :
            columns == 1 ? deleteByFirst ??= DeleteBy(columns) : DeleteBy(columns);

        string DeleteBy(int columns) =>
            $"DELETE FROM {Dialect.Quote(table.Name)} WHERE {string.Join(" AND ", table.Columns.Take(columns).Select((column, i) => $"{Dialect.Quote(column.Name)} = ${i + 1}"))}";
    }
}
