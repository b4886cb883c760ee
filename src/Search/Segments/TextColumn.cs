namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// The inverted index over all text fields. A posting is a document of a term, with its impact
/// (see <see cref="Scoring.Bm25"/>) and the places of the term in it; postings of a term stand
/// in document order.
/// </summary>
internal sealed class TextColumn(WordTable terms, Lists<int> documents, byte[] impacts, Lists<int> positions)
{
    public WordTable Terms => terms;

    public ReadOnlySpan<int> Documents(int term) => documents[term];

    public ReadOnlySpan<byte> Impacts(int term) => impacts.AsSpan(documents.Start(term), documents[term].Length);

    /// <summary>The places of a term in its n-th document, ascending.</summary>
    public ReadOnlySpan<int> Positions(int term, int posting) => positions[documents.Start(term) + posting];
}
