using OrchardVrijwilligers.Liquid.Expressions;
using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Parsing;

/// <summary>
/// Reads the expressions in the markup of one tag or output. In the tolerant modes a mistake is noted and reading goes
/// on with what follows, so every method makes progress or leaves the token to its caller.
/// </summary>
internal sealed partial class ExpressionReader(string source, int start, int end, ParseState state)
{
    private const int DeepestBrackets = 200;

    private readonly Lexer _lexer = new(source, start, end, state.Options.OrchardSyntax);

    private int _depth;

    public Lexer Lexer => _lexer;

    public bool AtEnd => _lexer.AtEnd;

    /// <summary>A mistake that the tolerant modes read past.</summary>
    public void Mistake(string problem) => state.Diagnostics.Mistake(_lexer.Offset, problem);

    public void Expect(char symbol)
    {
        if (!_lexer.TrySymbol(symbol))
        {
            Mistake($"expected '{symbol}' but found {Found()}");
        }
    }

    /// <summary>A mistake without which the tag means nothing: an error in every mode, as in Shopify's engine.</summary>
    public LiquidException Refusal(string problem) => state.Diagnostics.Error(_lexer.Offset, problem);

    /// <summary>A tag's own name for a variable.</summary>
    public string Name(string what) => _lexer.Current.Kind is TokenKind.Name or TokenKind.Text or TokenKind.Number
        ? _lexer.Take()
        : throw Refusal($"expected {what} but found {Found()}");

    /// <summary>A value that a tag cannot do without.</summary>
    public Expression Required() => AtEnd ? throw Refusal("expected a value but found the end") : Value();

    public void ExpectEnd()
    {
        if (!AtEnd)
        {
            Mistake($"did not expect {Found()}");
        }
    }

    public string Found() => AtEnd ? "the end" : $"'{_lexer.Source(_lexer.Current.Start, _lexer.Current.End)}'";

    /// <summary>A literal, variable or range, without filters.</summary>
    public Expression Value()
    {
        Enter();
        var value = state.Options.OrchardSyntax ? Sum() : Primary();
        Leave();
        return value;
    }

    private Expression Primary()
    {
        var token = _lexer.Current;
        switch (token.Kind)
        {
            case TokenKind.Text:
                var text = _lexer.Take();
                return new Literal(text, $"\"{text}\"");
            case TokenKind.Number:
                var digits = _lexer.Take();
                return new Literal(Numbers.FromDigits(digits), digits);
            case TokenKind.Name:
                return NameOrKeyword();
            default:
                return Symbolic(token);
        }
    }

    private Expression Symbolic(Token token)
    {
        if (_lexer.TrySymbol('['))
        {
            var name = Value();
            Expect(']');
            return Steps(name, token.Start);
        }

        if (_lexer.TrySymbol('('))
        {
            return RangeOrGroup();
        }

        if (_lexer.TrySymbol('-'))
        {
            return Negative(token);
        }

        Mistake($"expected a value but found {Found()}");
        return Literal.Nil;
    }

    private Expression Negative(Token minus)
    {
        if (_lexer.Current.Kind != TokenKind.Number || _lexer.Current.Start != minus.End)
        {
            Mistake($"expected a number after '-' but found {Found()}");
            return Literal.Nil;
        }

        var digits = "-" + _lexer.Take();
        return new Literal(Numbers.FromDigits(digits), digits);
    }

    private Expression RangeOrGroup()
    {
        var from = state.Options.OrchardSyntax ? Condition() : Value();
        if (state.Options.OrchardSyntax && _lexer.TrySymbol(')'))
        {
            return from;
        }

        if (_lexer.Current.Kind != TokenKind.Range)
        {
            Mistake($"expected '..' but found {Found()}");
            _lexer.TrySymbol(')');
            return from;
        }

        _lexer.Advance();
        var to = Value();
        Expect(')');
        return new RangeExpression(from, to);
    }

    private Expression NameOrKeyword()
    {
        var start = _lexer.Current.Start;
        var name = _lexer.Take();
        if (!_lexer.IsSymbol('.') && !_lexer.IsSymbol('[') && KeywordOf(name) is { } literal)
        {
            return literal;
        }

        return Steps(new Literal(name, name), start);
    }

    private static Literal? KeywordOf(string name) => name switch
    {
        "true" => new Literal(Boxed.True, name),
        "false" => new Literal(Boxed.False, name),
        "nil" or "null" => Literal.Nil,
        "blank" => new Literal(Keyword.Blank, name),
        "empty" => new Literal(Keyword.Empty, name),
        _ => null,
    };

    private Expression Steps(Expression name, int start)
    {
        var steps = new List<Step>();
        while (Step() is { } step)
        {
            steps.Add(step);
        }

        var variable = new Variable(name, [.. steps], _lexer.Source(start, Math.Max(start, _lexer.LastEnd)));
        return state.Options.OrchardSyntax && _lexer.TrySymbol('(') ? Call(variable) : variable;
    }

    private Step? Step()
    {
        if (_lexer.TrySymbol('.'))
        {
            if (_lexer.Current.Kind == TokenKind.Name)
            {
                return new Step(new Literal(_lexer.Take(), ""), dotted: true);
            }

            Mistake($"expected a name after '.' but found {Found()}");
            return null;
        }

        if (!_lexer.TrySymbol('['))
        {
            return null;
        }

        var key = Value();
        Expect(']');
        return new Step(key, dotted: false);
    }

    /// <summary>Brackets are evaluated by recursion, so their depth has a bound of its own besides the limit.</summary>
    private void Enter()
    {
        state.Enter(_lexer.Current.Start);
        if (++_depth > DeepestBrackets)
        {
            throw state.Diagnostics.Error(_lexer.Current.Start, $"limit reached: more than {DeepestBrackets} brackets inside each other", LiquidErrorKind.Limit);
        }
    }

    private void Leave()
    {
        _depth--;
        state.Leave();
    }
}
