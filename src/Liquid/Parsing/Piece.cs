namespace OrchardVrijwilligers.Liquid.Parsing;

internal enum PieceKind
{
    End,
    Text,
    Output,
    Tag,
}

/// <summary>
/// A stretch of the source: text, or an output or tag whose markup runs from Start to End. Offset is where its opening
/// brace stands, for error messages.
/// </summary>
internal readonly record struct Piece(PieceKind Kind, int Offset, int Start, int End, string Name = "");
