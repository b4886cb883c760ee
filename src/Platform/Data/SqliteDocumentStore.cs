using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Sqlite;

namespace OrchardVrijwilligers.Platform.Data;

/// <summary>A store in one SQLite file (with its log beside it while in use).</summary>
public sealed class SqliteDocumentStore : DocumentStore
{
    SqliteDocumentStore(SqliteDatabase database, DocumentModel model, StoreOptions options, TimeProvider clock)
        : base(database, SqliteDialect.Statements, model, options, clock)
    {
    }

    /// <summary>
    /// Opens the file, or makes it. Index tables that the model asks for and that are absent are built before this returns.
    /// Throws <see cref="StoreCorruptException"/>, <see cref="StoreFullException"/>, and <see cref="ArgumentException"/> for a model that cannot be stored.
    /// </summary>
    public static async Task<SqliteDocumentStore> OpenAsync(
        string file, DocumentModel model, TimeProvider clock, StoreOptions? options = null, CancellationToken stop = default)
    {
        var path = Path.GetFullPath(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var database = new SqliteDatabase(path, options ?? new StoreOptions(), clock);
        var store = new SqliteDocumentStore(database, model, options ?? new StoreOptions(), clock);
        try
        {
            if (new FileInfo(path) is not { Exists: true, Length: > 0 }) database.Create();
            await store.PrepareAsync(stop);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }
}
