namespace OrchardVrijwilligers.Liquid.Parsing;

/// <summary>Cuts the markup of one tag or output into tokens, one at a time, with one token to look ahead.</summary>
internal sealed class Lexer
{
    private readonly string _source;
    private readonly int _end;
    private readonly bool _escapes;
    private int _next;

    public Lexer(string source, int start, int end, bool escapes)
    {
        (_source, _next, _end, _escapes) = (source, start, end, escapes);
        Current = Scan();
    }

    public Token Current { get; private set; }

    /// <summary>Where the token before the current one ended.</summary>
    public int LastEnd { get; private set; }

    /// <summary>Where the current token starts, its quote included.</summary>
    public int Offset => Current.Kind == TokenKind.Text ? Current.Start - 1 : Current.Start;

    public bool AtEnd => Current.Kind == TokenKind.End;

    public ReadOnlySpan<char> Span => _source.AsSpan(Current.Start, Current.Length);

    public bool IsSymbol(char symbol) => Current.Kind == TokenKind.Symbol && _source[Current.Start] == symbol;

    public bool IsWord(string word) => Current.Kind == TokenKind.Name && Span.SequenceEqual(word);

    /// <summary>True when the current token is a name and a colon follows it.</summary>
    public bool IsNamed()
    {
        if (Current.Kind != TokenKind.Name)
        {
            return false;
        }

        var at = SkipSpace(Current.End);
        return at < _end && _source[at] == ':';
    }

    public string Take()
    {
        var text = Span.ToString();
        var escaped = _escapes && Current.Kind == TokenKind.Text;
        Advance();
        return escaped ? Escapes.Decode(text) : text;
    }

    public bool TrySymbol(char symbol) => IsSymbol(symbol) && Advance();

    public bool TryWord(string word) => IsWord(word) && Advance();

    public bool Advance()
    {
        LastEnd = Current.Kind == TokenKind.Text ? Current.End + 1 : Current.End;
        Current = Scan();
        return true;
    }

    public string Source(int start, int end) => _source[start..end];

    private Token Scan()
    {
        var start = SkipSpace(_next);
        if (start >= _end)
        {
            _next = _end;
            return new Token(TokenKind.End, _end, 0);
        }

        var token = Scan(start, _source[start]);
        _next = token.Kind == TokenKind.Text ? token.End + 1 : token.End;
        return token;
    }

    private Token Scan(int start, char first) => first switch
    {
        '"' or '\'' => ScanText(start, first),
        _ when char.IsAsciiDigit(first) => ScanNumber(start),
        _ when char.IsLetter(first) || first == '_' => ScanName(start),
        '=' or '!' or '<' or '>' => ScanComparison(start, first),
        '.' when At(start + 1) == '.' => new Token(TokenKind.Range, start, 2),
        '.' or ',' or ':' or '|' or '[' or ']' or '(' or ')' or '-' or '+' or '*' or '/' or '%' => new Token(TokenKind.Symbol, start, 1),
        _ => new Token(TokenKind.Unknown, start, 1),
    };

    private Token ScanText(int start, char quote)
    {
        var close = _escapes
            ? Escapes.FindQuote(_source, quote, start + 1, _end)
            : _source.IndexOf(quote, start + 1, _end - start - 1);
        return close < 0
            ? new Token(TokenKind.Unknown, start, 1)
            : new Token(TokenKind.Text, start + 1, close - start - 1);
    }

    private Token ScanNumber(int start)
    {
        var end = start;
        while (char.IsAsciiDigit(At(end)))
        {
            end++;
        }

        if (At(end) == '.' && char.IsAsciiDigit(At(end + 1)))
        {
            end++;
            while (char.IsAsciiDigit(At(end)))
            {
                end++;
            }
        }

        return new Token(TokenKind.Number, start, end - start);
    }

    private Token ScanName(int start)
    {
        var end = start + 1;
        while (At(end) is var next && (char.IsLetterOrDigit(next) || next is '_' or '-'))
        {
            end++;
        }

        return new Token(TokenKind.Name, start, end - start + (At(end) == '?' ? 1 : 0));
    }

    private Token ScanComparison(int start, char first)
    {
        var second = At(start + 1);
        if (second == '=' || (first == '<' && second == '>'))
        {
            return new Token(TokenKind.Comparison, start, 2);
        }

        return first switch
        {
            '=' => new Token(TokenKind.Symbol, start, 1),
            '!' => new Token(TokenKind.Unknown, start, 1),
            _ => new Token(TokenKind.Comparison, start, 1),
        };
    }

    private char At(int index) => index < _end ? _source[index] : '\0';

    private int SkipSpace(int index)
    {
        while (index < _end && char.IsWhiteSpace(_source[index]))
        {
            index++;
        }

        return index;
    }
}
