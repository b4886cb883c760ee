namespace OrchardVrijwilligers.Search.Analysis;

/// <summary>A word of a text: as indexed, and where it stands (UTF-16 units, start and length).</summary>
internal readonly record struct Token(string Term, int Start, int Length);
