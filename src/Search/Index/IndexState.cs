using OrchardVrijwilligers.Search.Segments;
using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search;

/// <summary>All that an index holds at one moment.</summary>
internal sealed record IndexState(IReadOnlyList<LiveSegment> Segments, Lexicon Lexicon, long Cursor)
{
    public static IndexState Empty { get; } = new([], Lexicon.Empty, 0);
}
