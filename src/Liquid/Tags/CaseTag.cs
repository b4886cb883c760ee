using OrchardVrijwilligers.Liquid.Expressions;
using OrchardVrijwilligers.Liquid.Parsing;
using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid.Tags;

/// <summary>
/// Prints every "when" that matches, once per value that matches, and an "else" if nothing matched before it: that is
/// what Shopify's implementation does, though its documentation shows one match only.
/// </summary>
internal sealed class CaseTag(Expression subject, Branch[] branches) : Node
{
    public override bool IsBlank { get; } = Body.Strip([.. branches.Select(branch => branch.Body)]);

    public static Node Parse(TagReader tag)
    {
        var subject = tag.Markup.Required();
        tag.Markup.ExpectEnd();
        tag.Block("when", "else");
        var branches = new List<Branch>();
        while (!tag.AtEnd)
        {
            var values = tag.Stop.Name == "else" ? new Expression?[] { null } : Values(tag.Read(tag.Stop));
            var body = tag.Block("when", "else");
            branches.AddRange(values.Select(value => new Branch(value, body)));
        }

        return new CaseTag(subject, [.. branches]) { Offset = tag.Offset };
    }

    public override async ValueTask RenderAsync(LiquidContext context)
    {
        var value = await subject.EvaluateAsync(context).ConfigureAwait(false);
        var matched = false;
        foreach (var (expected, body) in branches)
        {
            var matches = expected is null
                ? !matched
                : context.Session.Equality.Equals(value, await expected.EvaluateAsync(context).ConfigureAwait(false));
            matched |= matches && expected is not null;
            if (matches)
            {
                await body.RenderAsync(context).ConfigureAwait(false);
            }

            if (context.Interrupt != Interrupt.None)
            {
                return;
            }
        }
    }

    private static Expression[] Values(ExpressionReader markup)
    {
        var values = new List<Expression>();
        do
        {
            values.Add(markup.Required());
        }
        while (markup.Lexer.TrySymbol(',') || markup.Lexer.TryWord("or"));
        markup.ExpectEnd();
        return [.. values];
    }
}
