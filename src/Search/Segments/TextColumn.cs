namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// The inverted index over all text fields. A posting is a document of a term, with its impact
/// (see <see cref="Scoring.Bm25"/>) and the places of the term in it; the postings of a term stand in
/// document order. For terms in many documents a rank per word of the bitmap leads from document to posting.
/// </summary>
internal sealed class TextColumn
{
    private readonly Column<byte> impacts, maxima;
    private readonly Column<int> ranks;

    public TextColumn(int documentCount, ColumnReader reader)
    {
        Terms = new WordTable(Rows<char>.Read(reader));
        Documents = new DocumentSets(documentCount, reader);
        impacts = reader.Read<byte>();
        ranks = reader.Read<int>();
        maxima = reader.Read<byte>();
        Positions = new PositionLists(reader);
    }

    public WordTable Terms { get; }
    public DocumentSets Documents { get; }

    /// <summary>The places of all postings, term by term.</summary>
    public PositionLists Positions { get; }

    public int PostingCount => impacts.Count;

    /// <summary>The impacts of the postings of a term.</summary>
    public ReadOnlySpan<byte> Impacts(int term) => impacts.Slice(Documents.Start(term), Documents.Size(term));

    /// <summary>For every word of a bitmap, how many documents come before it.</summary>
    public ReadOnlySpan<int> Ranks(int dense) => ranks.Slice(dense * Documents.WordCount, Documents.WordCount);

    /// <summary>For every word of a bitmap, the highest impact in it.</summary>
    public ReadOnlySpan<byte> Maxima(int dense) => maxima.Slice(dense * Documents.WordCount, Documents.WordCount);

    public Postings Postings(int term) =>
        Documents.Dense(term) is >= 0 and var dense ? new Postings([], Documents.Bits(dense), Ranks(dense)) : new Postings(Documents.List(term), [], []);

    /// <summary>Which posting of a term is this document's; negative when it has none.</summary>
    public int Posting(int term, int document) => Postings(term).Find(document);

    /// <summary>Reads the places of a term in the document of a posting.</summary>
    public void ReadPositions(int term, int posting, List<int> places) => Positions.Read(Documents.Start(term) + posting, places);
}
