using OrchardVrijwilligers.Liquid.Expressions;
using OrchardVrijwilligers.Liquid.Parsing;
using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid.Tags;

/// <summary>Prints its values in turn. Cycles with the same name share their turn, as do nameless ones with the same values.</summary>
internal sealed class CycleTag(Expression? group, Expression[] values) : Node
{
    private readonly string _valueNames = string.Join(',', values.Select(value => value.Source));

    public static Node Parse(TagReader tag)
    {
        var first = tag.Markup.Required();
        var named = tag.Markup.Lexer.TrySymbol(':');
        var values = named ? [] : new List<Expression> { first };
        if (!named)
        {
            tag.Markup.Lexer.TrySymbol(',');
        }

        while (!tag.Markup.AtEnd)
        {
            var before = tag.Markup.Lexer.Current.Start;
            values.Add(tag.Markup.Value());
            if (!tag.Markup.Lexer.TrySymbol(',') && !tag.Markup.AtEnd)
            {
                tag.Markup.ExpectEnd();
                _ = tag.Markup.Lexer.Current.Start == before && tag.Markup.Lexer.Advance();
            }
        }

        return new CycleTag(named ? first : null, [.. values]) { Offset = tag.Offset };
    }

    public override async ValueTask RenderAsync(LiquidContext context)
    {
        var name = group is null ? _valueNames : LiquidValue.ToText(await group.EvaluateAsync(context).ConfigureAwait(false));
        var turn = new Turn(name, group is not null);
        var index = context.Scope.Recall(turn) as int? ?? 0;
        if (index < values.Length)
        {
            context.Write(await values[index].EvaluateAsync(context).ConfigureAwait(false));
        }

        context.Scope.Remember(turn, index + 1 < values.Length ? index + 1 : 0);
    }

    private sealed record Turn(string Name, bool IsNamed);
}
