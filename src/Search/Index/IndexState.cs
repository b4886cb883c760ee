using OrchardVrijwilligers.Search.Segments;
using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search;

/// <summary>All that an index holds at one moment.</summary>
/// <param name="Segments">An array, since each query asks for them many times; never written to.</param>
internal sealed record IndexState(LiveSegment[] Segments, Lexicon Lexicon, long Cursor)
{
    public static IndexState Empty { get; } = new([], Lexicon.Empty, 0);
}
