using System.Text.RegularExpressions;
using Npgsql;
using OrchardVrijwilligers.Platform.Data.Postgres;
using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Sqlite;

namespace OrchardVrijwilligers.Platform.Data;

/// <summary>A store in a schema of PostgreSQL. Several nodes may have the same schema open.</summary>
public sealed partial class PostgresDocumentStore : DocumentStore
{
    readonly PostgresListener listener;
    readonly string schema;
    readonly Task heard;

    PostgresDocumentStore(PostgresDatabase database, Statements sql, NpgsqlDataSource source, DocumentModel model, StoreOptions options, TimeProvider clock)
        : base(database, sql, model, options, clock)
    {
        schema = ((PostgresDialect)sql.Dialect).Schema;
        listener = PostgresListener.Of(source);
        heard = listener.EnterAsync(schema, Signal);
    }

    /// <summary>Opens the schema, or makes it; all stores share the connections of <paramref name="source"/>.</summary>
    /// <param name="schema">Lower case letters, digits and underscores, at most 63.</param>
    public static async Task<PostgresDocumentStore> OpenAsync(
        NpgsqlDataSource source, string schema, DocumentModel model, TimeProvider clock, StoreOptions? options = null, CancellationToken stop = default)
    {
        RefuseOddSchema(schema);
        var sql = new Statements(new PostgresDialect(schema));
        var database = new PostgresDatabase(source, (PostgresDialect)sql.Dialect, sql, clock);
        var store = new PostgresDocumentStore(database, sql, source, model, options ?? new StoreOptions(), clock);
        try
        {
            await store.PrepareAsync(stop);
            await store.heard;
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Reads one document's JSON without preparing the schema for a model: what a model is made from may itself be a document.
    /// Null when the document or the schema is absent.
    /// </summary>
    public static async Task<byte[]?> PeekAsync(NpgsqlDataSource source, string schema, string kind, string id, TimeProvider clock, CancellationToken stop = default)
    {
        RefuseOddSchema(schema);
        var sql = new Statements(new PostgresDialect(schema));
        await using var database = new PostgresDatabase(source, (PostgresDialect)sql.Dialect, sql, clock);
        return await PeekAsync(database, sql, kind, id, stop);
    }

    /// <summary>Puts a backup into a schema that has no store yet: all of it or nothing.</summary>
    public static async Task RestoreAsync(NpgsqlDataSource source, string schema, string backup, TimeProvider clock, CancellationToken stop = default)
    {
        RefuseOddSchema(schema);
        var sql = new Statements(new PostgresDialect(schema));
        await using var database = new PostgresDatabase(source, (PostgresDialect)sql.Dialect, sql, clock);
        await using var file = new SqliteDatabase(Path.GetFullPath(backup), new StoreOptions(), clock);
        await using var from = await file.ReadAsync(snapshot: true, stop);
        await using var to = await database.WriteAsync(stop);
        await to.PrepareAsync();
        if ((await to.ListAsync(sql.Dialect.StateExists, [], row => true, stop)).Count > 0)
            throw new InvalidOperationException($"There is a store in '{schema}' already.");
        await StoreCopy.RunAsync(from, SqliteDialect.Statements, to, sql, stop);
        await to.CommitAsync();
    }

    private protected override async Task CloseAsync()
    {
        await base.CloseAsync();
        await listener.LeaveAsync(schema);
    }

    static void RefuseOddSchema(string schema)
    {
        if (!SchemaName().IsMatch(schema)) throw new ArgumentException($"'{schema}' cannot be the name of a schema: use lower case letters, digits and underscores.");
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,62}$")]
    private static partial Regex SchemaName();
}
