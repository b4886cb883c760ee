namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// A batch of documents, indexed once and never changed. Documents are numbered by boost
/// (highest first), then id: among equal scores the lower number comes first.
/// Columns stand in the order in which the definition names their fields.
/// </summary>
internal sealed class Segment
{
    /// <summary>Raised with every change to what a segment or a manifest holds or means.</summary>
    public const int FormatVersion = 1;

    public Segment(IndexDefinition definition, byte[] block, StoredBytes stored)
    {
        var reader = new ColumnReader(block);
        (Block, Stored) = (block, stored);
        Documents = new DocumentColumn(reader);
        Text = new TextColumn(Count, reader);
        Facets = new FacetColumn(Count, definition.Facets, reader);
        Numbers = [.. definition.Numbers.Select(_ => new NumberColumn(reader))];
        Points = [.. definition.Points.Select(_ => new PointColumn(reader))];
        SortTexts = [.. definition.SortTexts.Select(_ => new SortTextColumn(reader))];
        TermCounts = new TermCounts(Text, Facets);
    }

    /// <summary>All columns as one block of bytes.</summary>
    public byte[] Block { get; }
    public StoredBytes Stored { get; }

    public DocumentColumn Documents { get; }
    public TextColumn Text { get; }
    public FacetColumn Facets { get; }
    public NumberColumn[] Numbers { get; }
    public PointColumn[] Points { get; }
    public SortTextColumn[] SortTexts { get; }
    public TermCounts TermCounts { get; }

    public int Count => Documents.Count;

    public DecodedPayloads Decoded { get; } = new();

    public ReadOnlyMemory<byte> Payload(int document)
    {
        var place = Documents.Place(document);
        return Stored.Read(place.Payload, place.Texts);
    }

    public long StoredSize => Count > 0 ? Documents.Place(Count - 1).End : 0;

    public void WriteStored(Stream stream) => Stored.WriteTo(stream, 0, StoredSize);

    /// <summary>The texts with the numbers of their fields.</summary>
    public IEnumerable<(int Field, string Text)> Texts(int document)
    {
        var place = Documents.Place(document);
        return StoredTexts.Read(Stored.Read(place.Texts, place.End));
    }
}
