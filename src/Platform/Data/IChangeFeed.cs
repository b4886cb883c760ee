namespace OrchardVrijwilligers.Platform.Data;

/// <summary>One document saved or deleted. Sequences of a tenant rise without gaps in commit order.</summary>
/// <param name="Version">Counts the changes of the document from 1; of a deleted one, the version that went away.</param>
public sealed record Change(long Sequence, string Kind, string Id, long Version, bool Deleted, DateTimeOffset At);

/// <summary>Everything that was committed, in order; written in the same transaction as the documents.</summary>
public interface IChangeFeed
{
    ValueTask<long> LatestAsync(CancellationToken stop = default);

    /// <summary>Throws <see cref="FeedTrimmedException"/> when changes after <paramref name="after"/> are no longer kept, or the store is not there yet (a backup was put back): rebuild from the documents.</summary>
    Task<IReadOnlyList<Change>> ReadAsync(long after, int most, CancellationToken stop = default);

    /// <summary>Completes when there is a change after <paramref name="after"/>.</summary>
    Task WaitAsync(long after, CancellationToken stop);

    /// <summary>Raised in this process after a commit, with the new latest sequence. Handlers must be quick and may not throw.</summary>
    event Action<long>? Committed;

    /// <summary>The durable place of a follower; 0 when it never set one.</summary>
    ValueTask<long> GetCursorAsync(string follower, CancellationToken stop = default);

    Task SetCursorAsync(string follower, long sequence, CancellationToken stop = default);

    /// <summary>Drops the oldest changes beyond <paramref name="keep"/>.</summary>
    Task TrimAsync(long keep, CancellationToken stop = default);
}

/// <summary>A follower asked for changes that the feed no longer keeps.</summary>
public sealed class FeedTrimmedException(long after, long oldest)
    : Exception($"Changes after {after} are no longer kept; the oldest is {oldest}.");
