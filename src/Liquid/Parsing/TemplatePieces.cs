namespace OrchardVrijwilligers.Liquid.Parsing;

/// <summary>Cuts a template at its braces and carries out the whitespace control of <c>{%-</c> and <c>-%}</c>.</summary>
internal sealed class TemplatePieces(string source, Diagnostics diagnostics) : IPieces
{
    private int _next;
    private bool _trims;

    public Piece Next()
    {
        while (_next < source.Length)
        {
            var open = FindOpening(_next);
            if (open == _next)
            {
                return source[open + 1] == '{' ? Output(open) : Tag(open);
            }

            var text = Text(_next, open);
            _next = open;
            _trims = false;
            if (text.End > text.Start)
            {
                return text;
            }
        }

        return new Piece(PieceKind.End, source.Length, source.Length, source.Length);
    }

    public string? Verbatim(string tag, bool nested)
    {
        var (start, depth, skipsRaw) = (_next, 1, nested);
        for (var open = FindTag(start); open >= 0; open = FindTag(open + 2))
        {
            var name = NameOf(Markup(open), source.Length).Name;
            depth += name == "end" + tag ? -1 : nested && name == tag ? 1 : 0;
            if (depth == 0)
            {
                return EndVerbatim(start, open);
            }

            if (skipsRaw && name == "raw")
            {
                var end = EndOfRaw(open);
                (open, skipsRaw) = (end ?? open, end is not null);
            }
        }

        return null;
    }

    private string? EndVerbatim(int start, int open)
    {
        if (Close(open, "%}") is not { } close)
        {
            return null;
        }

        _trims = source[close - 1] == '-';
        _next = close + 2;
        return source[start..open];
    }

    private Piece Text(int start, int end)
    {
        if (_trims)
        {
            while (start < end && char.IsWhiteSpace(source[start]))
            {
                start++;
            }
        }

        if (end + 2 < source.Length && source[end + 2] == '-')
        {
            while (end > start && char.IsWhiteSpace(source[end - 1]))
            {
                end--;
            }
        }

        return new Piece(PieceKind.Text, start, start, end);
    }

    private Piece Output(int open)
    {
        var (start, end) = Inside(open, "}}");
        return new Piece(PieceKind.Output, open, start, end);
    }

    private Piece Tag(int open)
    {
        var (start, end) = Inside(open, "%}");
        var (name, markup) = NameOf(start, end);
        return new Piece(PieceKind.Tag, open, markup, end, name);
    }

    /// <summary>The markup between the braces, and moves on past them.</summary>
    private (int Start, int End) Inside(int open, string closing)
    {
        var close = Close(open, closing)
            ?? throw diagnostics.Error(open, $"'{source.AsSpan(open, 2)}' is never closed with '{closing}'");
        var start = Markup(open);
        _trims = source[close - 1] == '-' && close - 1 > open + 1;
        _next = close + 2;
        return (Math.Min(start, close), Math.Max(Math.Min(start, close), _trims ? close - 1 : close));
    }

    private int Markup(int open) => open + 2 < source.Length && source[open + 2] == '-' ? open + 3 : open + 2;

    private (string Name, int End) NameOf(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        var stop = start;
        if (stop < end && source[stop] == '#')
        {
            return ("#", stop + 1);
        }

        while (stop < end && (char.IsLetterOrDigit(source[stop]) || source[stop] == '_'))
        {
            stop++;
        }

        return (source[start..stop], stop);
    }

    private int FindOpening(int from)
    {
        for (var at = source.IndexOf('{', from); at >= 0 && at + 1 < source.Length; at = source.IndexOf('{', at + 1))
        {
            if (source[at + 1] is '{' or '%')
            {
                return at;
            }
        }

        return source.Length;
    }

    private int FindTag(int from) => source.IndexOf("{%", Math.Min(from, source.Length), StringComparison.Ordinal);

    private int? Close(int open, string closing)
    {
        var close = source.IndexOf(closing, open + 2, StringComparison.Ordinal);
        return close < 0 ? null : close;
    }

    private int? EndOfRaw(int open)
    {
        for (var at = FindTag(open + 2); at >= 0; at = FindTag(at + 2))
        {
            if (NameOf(Markup(at), source.Length).Name == "endraw")
            {
                return at;
            }
        }

        return null;
    }
}
