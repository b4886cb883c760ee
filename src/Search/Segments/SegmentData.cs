namespace OrchardVrijwilligers.Search.Segments;

/// <summary>A segment as made, before it has a place in memory or in a file: its columns, and what writes its stored bytes.</summary>
internal sealed record SegmentData(byte[] Block, Action<Stream> WriteStored);
