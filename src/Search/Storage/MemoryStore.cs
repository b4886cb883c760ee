using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Storage;

/// <summary>Keeps segments as long as the process lives.</summary>
internal sealed class MemoryStore(IndexDefinition definition) : SegmentStore
{
    public override Segment Add(SegmentData data) => data.ToMemory(definition);

    public override bool Has(Segment segment) => true;

    public override void Commit(IndexState state)
    {
    }

    public override void Forget(Segment segment)
    {
    }

    public override void Dispose()
    {
    }
}
