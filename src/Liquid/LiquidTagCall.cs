using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid;

/// <summary>What renders a tag or block of the host; it writes to the context, and a block renders its body where it wants.</summary>
public delegate ValueTask LiquidTag(LiquidTagCall call);

/// <summary>A tag of the host, being rendered.</summary>
public sealed class LiquidTagCall
{
    private readonly Body? _body;

    internal LiquidTagCall(string name, LiquidArguments arguments, Body? body, LiquidContext context)
    {
        (Name, Arguments, _body, Context) = (name, arguments, body, context);
    }

    public string Name { get; }

    public LiquidArguments Arguments { get; }

    public LiquidContext Context { get; }

    /// <summary>Writes the body of a block; nothing for a tag without one. May be called more than once, or not at all.</summary>
    public ValueTask RenderBodyAsync() => _body?.RenderAsync(Context) ?? ValueTask.CompletedTask;

    /// <summary>The body as HTML, instead of writing it.</summary>
    public async ValueTask<HtmlText> CaptureBodyAsync()
    {
        var start = Context.Session.Output.Length;
        await RenderBodyAsync().ConfigureAwait(false);
        return Context.Cut(start);
    }
}
