using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>
/// In how many clauses each document of a segment occurs, as upright counters: bit d of plane p is bit p of the
/// count of document d. So 64 documents are counted with one addition.
/// </summary>
internal readonly struct ClauseCounter : IDisposable
{
    /// <summary>Enough for the most clauses that a query may have.</summary>
    public const int Planes = 6;

    private readonly Pooled<ulong> planes;
    private readonly int words;

    public ClauseCounter(ReadOnlySpan<ClauseMatches> clauses)
    {
        words = clauses.Length == 0 ? 0 : clauses[0].Bits.Length;
        planes = Pooled<ulong>.Cleared(Planes * words);
        foreach (var clause in clauses) Add(clause.Bits);
    }

    public ReadOnlySpan<ulong> Plane(int plane) => planes.Span.Slice(plane * words, words);

    /// <summary>Keeps the documents that occur in any clause.</summary>
    public void KeepAny(Span<ulong> documents)
    {
        for (var i = 0; i < documents.Length; i++)
        {
            var any = 0UL;
            for (var plane = 0; plane < Planes; plane++) any |= planes.Span[plane * words + i];
            documents[i] &= any;
        }
    }

    public void Dispose() => planes.Dispose();

    private void Add(ReadOnlySpan<ulong> clause)
    {
        var counters = planes.Span;
        for (var i = 0; i < clause.Length; i++)
            for (var (carry, at) = (clause[i], i); carry != 0; at += words)
                (counters[at], carry) = (counters[at] ^ carry, counters[at] & carry);
    }
}
