using OrchardVrijwilligers.Liquid.Expressions;
using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Parsing;

/// <summary>Variables and brackets.</summary>
internal sealed partial class ExpressionReader
{
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
}
