using OrchardVrijwilligers.Search.Analysis;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>One thing asked for: a word, parts written as one word, or a phrase between quotes.</summary>
/// <param name="Words">Folded, in order.</param>
/// <param name="Whole">The parts as one word, where they may be taken so ("e-mail" as "email"); the word itself when there is one.</param>
/// <param name="InOrder">Whether the words must stand next to each other.</param>
/// <param name="Place">Where it stands in the text.</param>
/// <param name="IsQuoted">Whether it was asked for exactly so, between quotes.</param>
/// <param name="IsUnfinished">Whether it may be the beginning of a word.</param>
internal sealed record QueryUnit(string[] Words, string? Whole, bool InOrder, Range Place, bool IsUnfinished = false, bool IsQuoted = false)
{
    /// <summary>Whether it is more than words that say little.</summary>
    public bool IsTelling => IsUnfinished || !Array.TrueForAll(Words, word => StopWords.Contains(word));

    public bool SaysTheSame(QueryUnit other) => IsUnfinished == other.IsUnfinished && Words.AsSpan().SequenceEqual(other.Words);
}
