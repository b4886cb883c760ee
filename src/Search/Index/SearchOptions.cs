namespace OrchardVrijwilligers.Search;

/// <summary>How an index is searched. Another choice never needs a rebuild.</summary>
public sealed record SearchOptions
{
    public static SearchOptions Default { get; } = new();

    public IReadOnlyList<Synonym> Synonyms { get; init; } = [];

    /// <summary>Whether words find compounds they are part of, and compounds their parts.</summary>
    public bool Compounds { get; init; } = true;

    /// <summary>What compounds are made of, besides the words of the index itself.</summary>
    public WordList? WordList { get; init; }
}
