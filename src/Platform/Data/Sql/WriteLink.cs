using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Sql;

/// <summary>The writer's transaction. Disposed without <see cref="CommitAsync"/> it leaves nothing.</summary>
internal abstract class WriteLink : Link
{
    /// <summary>From the moment the commit was asked for, a failure no longer proves that nothing was written.</summary>
    public bool CommitBegan { get; protected set; }

    /// <summary>Keeps others from opening the same store until the end of the transaction, and makes what its tables stand in.</summary>
    public abstract Task PrepareAsync();

    /// <summary>Locks the counter row until the end of the transaction: from here on nobody else writes.</summary>
    public abstract Task<StoreState> LockAsync();

    public abstract Task ExecuteAsync(string sql, params object?[] values);

    public abstract Task InsertAsync(TableShape table, IReadOnlyList<object?[]> rows);

    /// <summary>Inserts, or replaces the row with the same key.</summary>
    public abstract Task PutAsync(TableShape table, IReadOnlyList<object?[]> rows);

    /// <summary>Deletes the rows of which the first columns are equal to <paramref name="keys"/>.</summary>
    public abstract Task DeleteAsync(TableShape table, IReadOnlyList<object?[]> keys);

    /// <summary>Returns when the changes are on the disk.</summary>
    public abstract Task CommitAsync();
}
