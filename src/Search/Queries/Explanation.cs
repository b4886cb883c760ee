namespace OrchardVrijwilligers.Search;

/// <summary>Why a document matches and how its score comes about: the sum of what the parts add, times the boost.</summary>
public sealed record Explanation(string Id, bool IsHit, double Score, double Boost, IReadOnlyList<ExplanationPart> Parts);

/// <param name="Asked">What was typed.</param>
/// <param name="Found">The terms by which the document has it; empty when it has not.</param>
/// <param name="Rarity">How much it counts that a document has this: rarer counts more.</param>
/// <param name="Impact">How much this document is about it, from 0 to 255, after the discount for the way it matches.</param>
/// <param name="Adds">What it adds to the score.</param>
public sealed record ExplanationPart(string Asked, MatchKind? Kind, IReadOnlyList<string> Found, double Rarity, int Impact, double Adds);
