using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid.Parsing;

internal delegate Node TagParser(TagReader tag);

/// <summary>The tag that is being parsed: its markup, and its blocks if it has them.</summary>
internal sealed class TagReader(Piece piece, BlockReader blocks)
{
    private readonly string _end = "end" + piece.Name;
    private ExpressionReader? _markup;

    public string Name => piece.Name;

    public int Offset => piece.Offset;

    public ParseState State => blocks.State;

    public BlockReader Blocks => blocks;

    public ExpressionReader Markup => _markup ??= Read(piece);

    public (int Start, int End) Range => (piece.Start, piece.End);

    public string Source => State.Source[piece.Start..piece.End];

    /// <summary>The tag at which the last <see cref="Block"/> stopped.</summary>
    public Piece Stop { get; private set; }

    public bool AtEnd => EndsWith(Stop.Name);

    public bool EndsWith(string name) => name == _end;

    public ExpressionReader Read(Piece other) => new(State.Source, other.Start, other.End, State);

    /// <summary>The block up to the end tag, or up to one of the given tags.</summary>
    public Body Block(params ReadOnlySpan<string> stops)
    {
        var body = blocks.Block(this, stops, out var stop);
        Stop = stop;
        return body;
    }

    public string Verbatim(bool nested) =>
        blocks.Pieces.Verbatim(Name, nested) ?? throw State.Diagnostics.Error(Offset, $"'{Name}' is never closed with '{_end}'");
}
