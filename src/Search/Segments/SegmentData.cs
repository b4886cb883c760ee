namespace OrchardVrijwilligers.Search.Segments;

/// <summary>A segment as made, before it has its place: its columns, and what writes its stored bytes, once.</summary>
internal sealed record SegmentData(byte[] Block, long StoredSize, Action<Stream> WriteStored)
{
    public static SegmentData Of(Segment segment) => new(segment.Block, segment.StoredSize, segment.WriteStored);

    public Segment ToMemory(IndexDefinition definition)
    {
        var stored = GC.AllocateUninitializedArray<byte>(checked((int)StoredSize));
        WriteStored(new MemoryStream(stored));
        return new Segment(definition, Block, new StoredBytes.InMemory(stored));
    }
}
