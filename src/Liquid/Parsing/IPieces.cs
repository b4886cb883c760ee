namespace OrchardVrijwilligers.Liquid.Parsing;

/// <summary>The pieces of a template, or of the lines inside a liquid tag.</summary>
internal interface IPieces
{
    Piece Next();

    /// <summary>
    /// The text up to the end tag, which is read as well, without looking at what is inside. Null when it is never
    /// closed. With <paramref name="nested"/> the same tag inside opens another level, and raw blocks are passed over.
    /// </summary>
    string? Verbatim(string tag, bool nested);
}
