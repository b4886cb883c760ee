using OrchardVrijwilligers.Liquid.Expressions;
using OrchardVrijwilligers.Liquid.Parsing;
using OrchardVrijwilligers.Liquid.Rendering;
using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Tags;

/// <summary>
/// <c>{% render "name" with product as item, size: 2 %}</c>, or "for products" to render it once per item. The partial
/// sees its arguments and the host's variables, and nothing of what this template assigned.
/// </summary>
internal sealed class RenderTag(string partial, Expression? subject, bool each, string alias, ArgumentList arguments) : Node
{
    public static Node Parse(TagReader tag)
    {
        var markup = tag.Markup;
        var name = markup.Lexer.Current.Kind == TokenKind.Text
            ? markup.Lexer.Take()
            : throw markup.Refusal($"expected the name of a partial in quotes but found {markup.Found()}");
        var each = markup.Lexer.IsWord("for") && !markup.Lexer.IsNamed();
        var single = markup.Lexer.IsWord("with") && !markup.Lexer.IsNamed();
        var subject = (each || single) && markup.Lexer.Advance() ? markup.Value() : null;
        var alias = subject is not null && markup.Lexer.TryWord("as") ? markup.Name("a name") : null;
        markup.Lexer.TrySymbol(',');
        return new RenderTag(name, subject, each, alias ?? name[(name.LastIndexOf('/') + 1)..], Named(markup)) { Offset = tag.Offset };
    }

    public override async ValueTask RenderAsync(LiquidContext context)
    {
        var template = await context.Engine.PartialAsync(partial, context).ConfigureAwait(false);
        var values = await arguments.EvaluateAsync(context).ConfigureAwait(false);
        var value = subject is null ? null : await subject.EvaluateAsync(context).ConfigureAwait(false);
        if (each && (value is LiquidRange || Collections.IsList(value)))
        {
            await EachAsync(template, Collections.Items(value, context.Budget.MostIterations + 1) ?? [], values, context).ConfigureAwait(false);
            return;
        }

        var inner = Prepare(context, values);
        if (value is not null)
        {
            inner.Assign(alias, value);
        }

        await template.Body.RenderAsync(inner).ConfigureAwait(false);
    }

    private async ValueTask EachAsync(LiquidTemplate template, IReadOnlyList<object?> items, LiquidArguments values, LiquidContext context)
    {
        var loop = new ForLoop(partial, items.Count, null);
        for (; loop.Index0 < items.Count; loop.Index0++)
        {
            context.Budget.Iterate();
            var inner = Prepare(context, values);
            inner.Scope.Push("forloop", loop);
            inner.Assign(alias, Scalars.Of(items[loop.Index0]));
            await template.Body.RenderAsync(inner).ConfigureAwait(false);
        }
    }

    private static LiquidContext Prepare(LiquidContext context, LiquidArguments values)
    {
        var inner = context.Isolated();
        foreach (var (name, value) in values.Named)
        {
            inner.Assign(name, value);
        }

        return inner;
    }

    private static ArgumentList Named(ExpressionReader markup)
    {
        var arguments = markup.Arguments(piped: false);
        if (arguments.Count > 0)
        {
            markup.Mistake("the arguments of a partial need names");
        }

        return new ArgumentList([], arguments.Named);
    }
}
