using OrchardVrijwilligers.Liquid.Expressions;
using OrchardVrijwilligers.Liquid.Filters;

namespace OrchardVrijwilligers.Liquid.Parsing;

internal sealed partial class ExpressionReader
{
    /// <summary>A value with its filters, up to the end of the markup.</summary>
    public Expression Filtered()
    {
        var value = state.Options.OrchardSyntax ? Condition() : Value();
        SkipTo('|');
        return Piped(value, toEnd: true);
    }

    /// <summary>
    /// The arguments of a tag up to the end, in Orchard's notation: positional or <c>name: value</c>, with or without
    /// commas between. A positional argument may have filters, which then take the arguments that follow.
    /// </summary>
    public ArgumentList Arguments(bool piped = true)
    {
        var (values, named) = (new List<Expression>(), new List<KeyValuePair<string, Expression>>());
        while (!AtEnd && !_lexer.IsSymbol(')'))
        {
            var before = _lexer.Current.Start;
            Argument(values, named, piped);
            _lexer.TrySymbol(',');
            if (_lexer.Current.Start == before)
            {
                _lexer.Advance();
            }
        }

        return new ArgumentList([.. values], [.. named]);
    }

    private Expression Piped(Expression value, bool toEnd)
    {
        var calls = new List<FilterCall>();
        while (_lexer.TrySymbol('|'))
        {
            if (Filter(toEnd) is { } call)
            {
                calls.Add(call);
            }
        }

        return calls.Count == 0 ? value : new Filtered(value, [.. calls]);
    }

    private FilterCall? Filter(bool toEnd)
    {
        var offset = _lexer.Current.Start;
        if (_lexer.Current.Kind != TokenKind.Name)
        {
            Mistake($"expected the name of a filter but found {Found()}");
            SkipTo('|');
            return null;
        }

        var name = _lexer.Take();
        var arguments = _lexer.TrySymbol(':') ? FilterArguments() : ArgumentList.Empty;
        if (toEnd)
        {
            SkipTo('|');
        }

        if (state.Options.FindFilter(name) is not { } filter)
        {
            state.Unknown(offset, $"unknown filter '{name}'");
            return null;
        }

        return new FilterCall(filter, Fitting(filter, arguments, offset));
    }

    private ArgumentList FilterArguments()
    {
        var (values, named) = (new List<Expression>(), new List<KeyValuePair<string, Expression>>());
        do
        {
            Argument(values, named, piped: false);
            SkipTo('|', ',');
        }
        while (_lexer.TrySymbol(','));
        return new ArgumentList([.. values], [.. named]);
    }

    private void Argument(List<Expression> values, List<KeyValuePair<string, Expression>> named, bool piped)
    {
        if (_lexer.IsNamed())
        {
            var name = _lexer.Take();
            _lexer.Advance();
            named.Add(KeyValuePair.Create(name, Value()));
            return;
        }

        var value = Value();
        values.Add(piped && _lexer.IsSymbol('|') ? Piped(value, toEnd: false) : value);
    }

    private ArgumentList Fitting(Filter filter, ArgumentList arguments, int offset)
    {
        if (filter.Complaint(arguments.Count) is not { } complaint)
        {
            return arguments;
        }

        state.Diagnostics.Mistake(offset, complaint);
        var fewer = arguments.Values.Take(filter.Most);
        var missing = Enumerable.Repeat(Literal.Nil, Math.Max(0, filter.Fewest - arguments.Count));
        return new ArgumentList([.. fewer, .. missing], arguments.Named);
    }

    /// <summary>Complains about whatever stands before the next of these symbols and reads past it.</summary>
    private void SkipTo(params ReadOnlySpan<char> symbols)
    {
        var complained = false;
        while (!AtEnd && !(_lexer.Current.Kind == TokenKind.Symbol && symbols.Contains(_lexer.Span[0])))
        {
            if (!complained)
            {
                ExpectEnd();
            }

            complained = true;
            _lexer.Advance();
        }
    }
}
