using OrchardVrijwilligers.Liquid.Expressions;
using OrchardVrijwilligers.Liquid.Parsing;
using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid.Tags;

/// <summary>if and unless: the first branch whose condition holds. Branches behind an else are never reached.</summary>
internal sealed class IfTag(Branch[] branches, bool unless) : Node
{
    public override bool IsBlank { get; } = Body.Strip([.. branches.Select(branch => branch.Body)]);

    public static Node Parse(TagReader tag) => new IfTag(Branches(tag), unless: false) { Offset = tag.Offset };

    public static Node ParseUnless(TagReader tag) => new IfTag(Branches(tag), unless: true) { Offset = tag.Offset };

    public override async ValueTask RenderAsync(LiquidContext context)
    {
        for (var index = 0; index < branches.Length; index++)
        {
            var (condition, body) = branches[index];
            var holds = condition is null || LiquidValue.IsTrue(await condition.EvaluateAsync(context).ConfigureAwait(false));
            if (holds != (unless && index == 0))
            {
                await body.RenderAsync(context).ConfigureAwait(false);
                return;
            }
        }
    }

    private static Branch[] Branches(TagReader tag)
    {
        var branches = new List<Branch>();
        var condition = Condition(tag.Markup);
        do
        {
            branches.Add(new Branch(condition, tag.Block("elsif", "else")));
            condition = tag.Stop.Name == "elsif" ? Condition(tag.Read(tag.Stop)) : null;
        }
        while (!tag.AtEnd);
        return [.. branches];
    }

    private static Expression Condition(ExpressionReader markup)
    {
        var condition = markup.Condition();
        markup.ExpectEnd();
        return condition;
    }
}
