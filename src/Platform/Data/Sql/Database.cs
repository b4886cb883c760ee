namespace OrchardVrijwilligers.Platform.Data.Sql;

/// <summary>The connections of one store.</summary>
internal abstract class Database : IAsyncDisposable
{
    public abstract Dialect Dialect { get; }

    /// <summary>The same for all stores of this process that stand on the same data.</summary>
    public abstract object Identity { get; }

    /// <summary>Statements of a snapshot see one moment; otherwise each sees its own.</summary>
    public abstract ValueTask<Link> ReadAsync(bool snapshot, CancellationToken stop);

    /// <summary>Called before the store's tables are made: throws when this is no place for them.</summary>
    public virtual Task RefuseForeignAsync(Link link, CancellationToken stop) => Task.CompletedTask;

    public abstract ValueTask<WriteLink> WriteAsync(CancellationToken stop);

    /// <summary>How long a follower trusts that it will be woken; then it looks by itself.</summary>
    public virtual TimeSpan LookAgain => Timeout.InfiniteTimeSpan;

    /// <summary>Tells the world beyond this process that a commit happened; lost messages are allowed.</summary>
    public virtual Task AnnounceAsync(long latest) => Task.CompletedTask;

    public abstract Task<(string Engine, long Bytes)> MeasureAsync(CancellationToken stop);

    /// <summary>The database's own check of its structure; empty when sound.</summary>
    public abstract Task<IReadOnlyList<string>> CheckAsync(CancellationToken stop);

    public abstract Task BackupAsync(string file, CancellationToken stop);

    public abstract ValueTask DisposeAsync();
}
