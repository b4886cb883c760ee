namespace OrchardVrijwilligers.Search.Analysis;

/// <summary>
/// A word of a text. Parts that are written together ("e-mail", "1211AB") share a <paramref name="Unit"/>;
/// some units also yield their parts as one word, at the place of the first: then <paramref name="IsWhole"/>.
/// </summary>
/// <param name="Position">The number of the word in its text.</param>
/// <param name="Start">Where it stands in the text, in UTF-16 units; likewise <paramref name="Length"/>.</param>
internal readonly record struct Token(int Position, int Unit, bool IsWhole, int Start, int Length, Range Letters);
