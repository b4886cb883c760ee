using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid.Tags;

/// <summary>increment prints 0, 1, 2; decrement prints -1, -2, -3.</summary>
internal sealed class CountTag(string name, int step) : Node
{
    public override ValueTask RenderAsync(LiquidContext context)
    {
        var before = context.Scope.Count(name, step);
        context.Write(step > 0 ? before : before + step);
        return ValueTask.CompletedTask;
    }
}
