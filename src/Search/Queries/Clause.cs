namespace OrchardVrijwilligers.Search.Queries;

/// <summary>One thing asked for, with all the ways in which a document may have it. The best way counts.</summary>
internal sealed record Clause(QueryUnit Unit, List<Alternative> Alternatives)
{
    /// <summary>Whether a document has it by one term in full, or not at all.</summary>
    public bool IsTerm => Alternatives is [{ Terms.Length: 1, Weight: Alternative.FullWeight }];
}

/// <summary>
/// Terms that a document must all have: next to each other when <paramref name="InOrder"/>, a few words apart when <paramref name="IsNear"/>.
/// The least impact among them counts, times <paramref name="Weight"/> / 256.
/// </summary>
/// <param name="Spelling">The word that was taken instead of what was asked; null when it was not replaced.</param>
internal sealed record Alternative(MatchKind Kind, string[] Terms, int Weight, bool InOrder = false, bool IsNear = false, string? Spelling = null)
{
    public const int FullWeight = 256;

    /// <summary>How many words what stands near each other may take up: "maatje voor de taal".</summary>
    public const int NearWords = 6;
}
