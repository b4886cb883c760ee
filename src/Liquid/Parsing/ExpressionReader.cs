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

    /// <summary>Brackets are evaluated by recursion, so their depth has a bound of its own besides the limit.</summary>
    private void Enter()
    {
        state.Enter(_lexer.Current.Start);
        if (++_depth > DeepestBrackets)
        {
            throw state.Diagnostics.Error(
                _lexer.Current.Start, $"limit reached: more than {DeepestBrackets} brackets inside each other", LiquidErrorKind.Limit);
        }
    }

    private void Leave()
    {
        _depth--;
        state.Leave();
    }
}
