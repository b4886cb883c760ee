using OrchardVrijwilligers.Liquid.Expressions;

namespace OrchardVrijwilligers.Liquid.Parsing;

internal sealed partial class ExpressionReader
{
    /// <summary>Comparisons joined by "and" and "or", as in the if tag.</summary>
    public Expression Condition()
    {
        Enter();
        var terms = new List<Expression> { Compared() };
        var isAnd = new List<bool>();
        while (_lexer.IsWord("and") || _lexer.IsWord("or"))
        {
            isAnd.Add(_lexer.IsWord("and"));
            _lexer.Advance();
            terms.Add(Compared());
        }

        Leave();
        return isAnd.Count == 0 ? terms[0] : new Logical([.. terms], [.. isAnd]);
    }

    private Expression Compared()
    {
        var left = Required();
        return Operation() is { } operation ? new Comparison(left, operation, Value()) : left;
    }

    private Operator? Operation()
    {
        if (_lexer.Current.Kind is not (TokenKind.Comparison or TokenKind.Name))
        {
            return null;
        }

        Operator? operation = _lexer.Span switch
        {
            "==" => Operator.Equal,
            "!=" or "<>" => Operator.NotEqual,
            "<" => Operator.Less,
            "<=" => Operator.LessOrEqual,
            ">" => Operator.Greater,
            ">=" => Operator.GreaterOrEqual,
            "contains" => Operator.Contains,
            "startswith" when state.Options.OrchardSyntax => Operator.StartsWith,
            "endswith" when state.Options.OrchardSyntax => Operator.EndsWith,
            _ => null,
        };
        _ = operation is not null && _lexer.Advance();
        return operation;
    }

    private Expression Sum() => Row("+-", Product);

    private Expression Product() => Row("*/%", Primary);

    private Expression Row(string operations, Func<Expression> operand)
    {
        var first = operand();
        var rest = new List<KeyValuePair<char, Expression>>();
        while (_lexer.Current.Kind == TokenKind.Symbol && operations.Contains(_lexer.Span[0]))
        {
            rest.Add(KeyValuePair.Create(_lexer.Take()[0], operand()));
        }

        return rest.Count == 0 ? first : new Calculation(first, [.. rest]);
    }

    private Call Call(Expression function)
    {
        var arguments = Arguments(piped: false);
        Expect(')');
        return new Call(function, arguments);
    }
}
