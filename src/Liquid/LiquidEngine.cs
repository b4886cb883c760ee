using OrchardVrijwilligers.Liquid.Parsing;
using OrchardVrijwilligers.Liquid.Rendering;

namespace OrchardVrijwilligers.Liquid;

/// <summary>Parses and renders templates. Immutable and thread safe; build one per set of options and keep it.</summary>
public sealed class LiquidEngine
{
    private readonly TemplateCache _cache;

    public LiquidEngine(LiquidOptions? options = null)
    {
        Options = (options ?? new LiquidOptions()).Copy();
        _cache = new TemplateCache(Options.CachedSource);
    }

    internal LiquidOptions Options { get; }

    /// <summary>Parses a template, or takes it from the cache. The name is for messages only.</summary>
    /// <exception cref="LiquidException">The template has a mistake that the error mode does not let pass.</exception>
    public LiquidTemplate Parse(string source, string? name = null) => _cache.GetOrAdd(source, name, ParseNew);

    /// <summary>Writes once, when the whole template is rendered: an error leaves the writer untouched.</summary>
    /// <exception cref="LiquidException">The template failed or reached a limit.</exception>
    public async ValueTask RenderAsync(LiquidTemplate template, LiquidContext context, TextWriter writer)
    {
        using var output = new OutputBuffer(Options.Limits.OutputLength);
        await RenderAsync(template, context, output).ConfigureAwait(false);
        await writer.WriteAsync(output.Written, context.Stop).ConfigureAwait(false);
    }

    /// <inheritdoc cref="RenderAsync(LiquidTemplate, LiquidContext, TextWriter)"/>
    public async ValueTask<string> RenderAsync(LiquidTemplate template, LiquidContext? context = null)
    {
        using var output = new OutputBuffer(Options.Limits.OutputLength);
        await RenderAsync(template, context ?? new LiquidContext(), output).ConfigureAwait(false);
        return output.ToString();
    }

    /// <summary>Renders on this thread; waits, blocking, only if a filter, tag or object of the host does not answer at once.</summary>
    public string Render(LiquidTemplate template, LiquidContext? context = null)
    {
        var rendering = RenderAsync(template, context);
        return rendering.IsCompletedSuccessfully ? rendering.Result : rendering.AsTask().GetAwaiter().GetResult();
    }

    internal async ValueTask<LiquidTemplate> PartialAsync(string name, LiquidContext context)
    {
        var source = Options.Partials is { } partials ? await partials(name, context).ConfigureAwait(false) : null;
        return source is null ? throw new LiquidException($"there is no partial '{name}'") : Parse(source, name);
    }

    private async ValueTask RenderAsync(LiquidTemplate template, LiquidContext context, OutputBuffer output)
    {
        var outer = context.Running;
        var session = outer?.Inner(this, output) ?? new Session(this, new Budget(Options.Limits, context.Stop), output, []);
        context.Begin(session);
        try
        {
            await template.Body.RenderAsync(context).ConfigureAwait(false);
        }
        finally
        {
            context.End(outer);
        }
    }

    private LiquidTemplate ParseNew(string source, string? name)
    {
        var diagnostics = new Diagnostics(source, name, Options.ErrorMode);
        if (source.Length > Options.Limits.TemplateLength)
        {
            throw diagnostics.Error(
                0, $"limit reached: the template is longer than {Options.Limits.TemplateLength} characters", LiquidErrorKind.Limit);
        }

        var state = new ParseState(source, Options, diagnostics);
        var body = new BlockReader(new TemplatePieces(source, diagnostics), state, name).Template();
        return new LiquidTemplate(name, source, body, diagnostics.Warnings);
    }
}
