namespace OrchardVrijwilligers.Liquid.Parsing;

/// <summary>Takes each line of a liquid tag's markup for a tag.</summary>
internal sealed class LinePieces(string source, int start, int end) : IPieces
{
    private int _next = start;

    public Piece Next()
    {
        while (_next < end)
        {
            var offset = SkipSpace(_next);
            var stop = source.IndexOf('\n', _next, end - _next) is var line and >= 0 ? line : end;
            _next = stop + 1;
            if (offset < stop)
            {
                return Tag(offset, stop);
            }
        }

        return new Piece(PieceKind.End, end, end, end);
    }

    public string? Verbatim(string tag, bool nested)
    {
        var depth = 1;
        for (var piece = Next(); piece.Kind != PieceKind.End; piece = Next())
        {
            depth += piece.Name == "end" + tag ? -1 : nested && piece.Name == tag ? 1 : 0;
            if (depth == 0)
            {
                return "";
            }
        }

        return null;
    }

    private Piece Tag(int offset, int stop)
    {
        var markup = offset;
        if (source[markup] == '#')
        {
            return new Piece(PieceKind.Tag, offset, markup + 1, stop, "#");
        }

        while (markup < stop && (char.IsLetterOrDigit(source[markup]) || source[markup] == '_'))
        {
            markup++;
        }

        return new Piece(PieceKind.Tag, offset, markup, stop, source[offset..markup]);
    }

    private int SkipSpace(int at)
    {
        while (at < end && source[at] != '\n' && char.IsWhiteSpace(source[at]))
        {
            at++;
        }

        return at;
    }
}
