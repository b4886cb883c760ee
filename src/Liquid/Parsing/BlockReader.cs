using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid.Parsing;

/// <summary>Builds the nodes of a template from its pieces. Blocks inside each other are calls inside each other, up to the limit.</summary>
internal sealed class BlockReader(IPieces pieces, ParseState state, string? templateName)
{
    public IPieces Pieces => pieces;

    public ParseState State => state;

    public Body Template() => new([.. Nodes(null, [], out _)], state.Source, templateName);

    /// <summary>Reads up to the end tag of the block or one of the given tags, whichever comes first.</summary>
    public Body Block(TagReader owner, ReadOnlySpan<string> stops, out Piece stop)
    {
        state.Enter(owner.Offset);
        var body = new Body([.. Nodes(owner, stops, out stop)], state.Source, templateName);
        state.Leave();
        return body;
    }

    public Node[] Lines(TagReader owner)
    {
        state.Enter(owner.Offset);
        var (start, end) = owner.Range;
        var lines = new BlockReader(new LinePieces(state.Source, start, end), state, templateName);
        Node[] nodes = [.. lines.Nodes(null, [], out _)];
        state.Leave();
        return nodes;
    }

    public Body Wrap(Node[] nodes) => new(nodes, state.Source, templateName);

    private List<Node> Nodes(TagReader? owner, ReadOnlySpan<string> stops, out Piece stop)
    {
        var nodes = new List<Node>();
        for (stop = pieces.Next(); stop.Kind != PieceKind.End; stop = pieces.Next())
        {
            if (stop.Kind == PieceKind.Tag && owner is not null && (owner.EndsWith(stop.Name) || stops.Contains(stop.Name)))
            {
                return nodes;
            }

            nodes.Add(NodeOf(stop, owner));
        }

        return owner is null ? nodes : throw state.Diagnostics.Error(owner.Offset, $"'{owner.Name}' is never closed with 'end{owner.Name}'");
    }

    private Node NodeOf(Piece piece, TagReader? owner) => piece.Kind switch
    {
        PieceKind.Text => new TextNode(state.Source[piece.Start..piece.End]) { Offset = piece.Offset },
        PieceKind.Output => Output(piece),
        _ => Tag(piece, owner),
    };

    private Node Output(Piece piece)
    {
        var markup = new ExpressionReader(state.Source, piece.Start, piece.End, state);
        return markup.AtEnd ? new NothingNode() : new OutputNode(markup.Filtered()) { Offset = piece.Offset };
    }

    private Node Tag(Piece piece, TagReader? owner)
    {
        var parse = state.Options.FindTag(piece.Name) ?? throw state.Diagnostics.Error(piece.Offset, Unknown(piece.Name, owner));
        return parse(new TagReader(piece, this));
    }

    private static string Unknown(string name, TagReader? owner) => (name, owner) switch
    {
        ("", _) => "a tag has no name",
        ("else" or "elsif" or "when", null) => $"'{name}' stands outside a block",
        (_, not null) when name.StartsWith("end", StringComparison.Ordinal) => $"'{name}' does not close '{owner.Name}'; use 'end{owner.Name}'",
        (_, null) when name.StartsWith("end", StringComparison.Ordinal) => $"'{name}' closes nothing",
        _ => $"unknown tag '{name}'",
    };
}
