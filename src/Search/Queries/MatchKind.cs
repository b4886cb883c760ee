namespace OrchardVrijwilligers.Search;

/// <summary>In what way a document has what was asked for.</summary>
public enum MatchKind
{
    /// <summary>The word itself, in any of its forms.</summary>
    Word,

    /// <summary>Words next to each other.</summary>
    Phrase,

    /// <summary>A longer word with the word in it: buurttuin for tuin.</summary>
    Compound,

    /// <summary>The parts of the word: taal and maatje for taalmaatje.</summary>
    Parts,

    /// <summary>Another word for the same, by the synonyms.</summary>
    Synonym,

    /// <summary>A word that begins with it.</summary>
    Beginning,

    /// <summary>A word spelled much like it.</summary>
    Spelling,
}
