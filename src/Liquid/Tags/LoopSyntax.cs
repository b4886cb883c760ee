using OrchardVrijwilligers.Liquid.Expressions;
using OrchardVrijwilligers.Liquid.Parsing;

namespace OrchardVrijwilligers.Liquid.Tags;

/// <summary>What for and tablerow have in common: <c>item in list reversed limit: 2 offset: 1 cols: 3</c>.</summary>
internal sealed record LoopSyntax(string Variable, Expression List, bool Reversed, KeyValuePair<string, Expression>[] Parameters)
{
    public string Name => $"{Variable}-{List.Source}";

    public static LoopSyntax Read(ExpressionReader markup, params ReadOnlySpan<string> parameters)
    {
        var variable = markup.Name("the name of a variable");
        if (!markup.Lexer.TryWord("in"))
        {
            throw markup.Refusal($"expected 'in' but found {markup.Found()}");
        }

        var list = markup.Required();
        var reversed = markup.Lexer.TryWord("reversed");
        var found = new List<KeyValuePair<string, Expression>>();
        while (!markup.AtEnd)
        {
            markup.Lexer.TrySymbol(',');
            if (markup.Lexer.TryWord("reversed"))
            {
                reversed = true;
            }
            else if (!markup.Lexer.IsNamed() || !parameters.Contains(markup.Lexer.Span.ToString()))
            {
                markup.ExpectEnd();
                markup.Lexer.Advance();
            }
            else
            {
                var name = markup.Lexer.Take();
                markup.Lexer.Advance();
                found.Add(KeyValuePair.Create(name, markup.Value()));
            }
        }

        return new LoopSyntax(variable, list, reversed, [.. found]);
    }

    public Expression? Parameter(string name) => Parameters.LastOrDefault(pair => pair.Key == name).Value;
}
