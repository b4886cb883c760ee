namespace OrchardVrijwilligers.Liquid.Parsing;

internal enum TokenKind
{
    End,
    Name,
    Text,
    Number,
    Comparison,
    Symbol,
    Range,
    Unknown,
}

/// <summary>A word of the markup; text comes without its quotes. A symbol is one character, kept in the source at Start.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}
