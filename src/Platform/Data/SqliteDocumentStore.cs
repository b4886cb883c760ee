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

    /// <summary>
    /// Reads one document's JSON without preparing the file for a model: what a model is made from may itself be a document.
    /// Null when the document or the file is absent. Throws <see cref="StoreCorruptException"/>.
    /// </summary>
    public static async Task<byte[]?> PeekAsync(string file, string kind, string id, TimeProvider clock, CancellationToken stop = default)
    {
        if (new FileInfo(file) is not { Exists: true, Length: > 0 }) return null;
        await using var database = new SqliteDatabase(Path.GetFullPath(file), new StoreOptions(), clock);
        return await PeekAsync(database, SqliteDialect.Statements, kind, id, stop);
    }
}
