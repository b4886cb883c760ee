using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Storage;

/// <summary>Where segments are kept.</summary>
internal abstract class SegmentStore : IDisposable
{
    /// <summary>Keeps a new segment. It counts only from the first commit that names it.</summary>
    public abstract Segment Add(SegmentData data);

    /// <summary>Whether a segment is kept here.</summary>
    public abstract bool Has(Segment segment);

    /// <summary>Makes a state the one that is found again later; segments that it does not name may go.</summary>
    public abstract void Commit(IndexState state);

    /// <summary>Removes a segment that no commit will name; nothing when the last one does.</summary>
    public abstract void Forget(Segment segment);

    public abstract void Dispose();
}
