namespace OrchardVrijwilligers.Modules.Media.Storage;

/// <summary>
/// Keeps contents of media under their hash; which path has which content is said by documents. New content is staged first:
/// on the disk, but under a temporary name, until the documents that name it are committed.
/// </summary>
public interface IMediaStore
{
    /// <summary>Durable when this returns. Staged content stays this process's own until it is promoted, discarded or the process ends.</summary>
    Task<StagedMedia> StageAsync(byte[] content, CancellationToken stop);

    void Promote(StagedMedia staged);

    void Discard(StagedMedia staged);

    /// <summary>A stream that can seek; null when there is no such content. Staged content is found too, for the moment between commit and promotion.</summary>
    Stream? Open(string hash);

    void Remove(string hash);

    /// <summary>What processes that are gone left staged. The caller promotes or discards each.</summary>
    IEnumerable<StagedMedia> Left();
}

/// <summary>Content under a temporary name; the open handle tells other processes that somebody still works with it.</summary>
public sealed class StagedMedia(string hash, string file, FileStream hold) : IDisposable
{
    public string Hash { get; } = hash;

    internal string File { get; } = file;

    public void Dispose() => hold.Dispose();
}
