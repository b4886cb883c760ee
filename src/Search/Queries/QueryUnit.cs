namespace OrchardVrijwilligers.Search.Queries;

/// <summary>One thing asked for: a word, parts written as one word, or a phrase between quotes.</summary>
/// <param name="Words">Folded, in order.</param>
/// <param name="Whole">The parts as one word, where they may be taken so ("e-mail" as "email"); the word itself when there is one.</param>
/// <param name="InOrder">Whether the words must stand next to each other.</param>
/// <param name="Place">Where it stands in the text.</param>
/// <param name="IsUnfinished">Whether it may be the beginning of a word.</param>
internal sealed record QueryUnit(IReadOnlyList<string> Words, string? Whole, bool InOrder, Range Place, bool IsUnfinished = false);
