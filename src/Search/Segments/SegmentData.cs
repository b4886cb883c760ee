namespace OrchardVrijwilligers.Search.Segments;

/// <summary>A segment as made, before it has its place: its columns, and what writes its stored bytes.</summary>
internal sealed record SegmentData(byte[] Block, Action<Stream> WriteStored)
{
    public static SegmentData Of(Segment segment) => new(segment.Block, segment.WriteStored);

    public Segment ToMemory(IndexDefinition definition)
    {
        using var stored = new MemoryStream();
        WriteStored(stored);
        return new Segment(definition, Block, new StoredBytes.InMemory(stored.ToArray()));
    }
}
