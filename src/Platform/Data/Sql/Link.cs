using System.Data.Common;

namespace OrchardVrijwilligers.Platform.Data.Sql;

/// <summary>A connection in use by one reader or writer. What a query finds is read at once, so no reader stays open.</summary>
internal abstract class Link : IAsyncDisposable
{
    public abstract ValueTask<List<T>> ListAsync<T>(string sql, object?[] values, Func<DbDataReader, T> read, CancellationToken stop);

    public async ValueTask<T?> FirstAsync<T>(string sql, object?[] values, Func<DbDataReader, T> read, CancellationToken stop) =>
        await ListAsync(sql, values, read, stop) is [var first, ..] ? first : default;

    public abstract ValueTask DisposeAsync();
}
