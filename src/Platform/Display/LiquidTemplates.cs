using System.Text.Json.Nodes;
using OrchardVrijwilligers.Liquid;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Text;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>The tenant's Liquid: its own templates by shape name, and the patterns and pieces that stand in content.</summary>
public sealed class LiquidTemplates(IDocumentStore store, ContentCache cache)
{
    private static readonly LiquidEngine Engine = new(Options(encode: true));
    private static readonly LiquidEngine PlainEngine = new(Options(encode: false));
    private Known? known;

    /// <summary>The tenant's own template under the first of the alternates that it has; null when it has none.</summary>
    public async ValueTask<LiquidTemplate?> FindAsync(IReadOnlyList<string> alternates, PageContext page)
    {
        var sources = await SourcesAsync(page.Http.RequestAborted);
        if (sources.Count == 0) return null;
        foreach (var alternate in alternates)
            if (sources.TryGetValue(alternate, out var source)) return Engine.Parse(source, alternate);
        return null;
    }

    public async ValueTask WriteAsync(LiquidTemplate template, object? model, PageContext page, TextWriter output)
    {
        var context = new LiquidContext([new("Model", LiquidModels.Of(model)), new("Site", LiquidModels.Of(page.Site)), new("Culture", page.Site.Culture)])
        {
            Host = page,
            Culture = System.Globalization.CultureInfo.GetCultureInfo(page.Site.Culture),
            TimeZone = page.Site.TimeZone,
            Stop = page.Http.RequestAborted,
        };
        try
        {
            await Engine.RenderAsync(template, context, output);
        }
        catch (LiquidException problem)
        {
            // A mistake in one template must not take the page down; who may mend it reads where it is.
            Html.Encode(output, $"[{template.Name}: {problem.Message}]");
        }
    }

    /// <summary>Liquid that stands in an item, such as a LiquidPart; a mistake shows in its place.</summary>
    public async ValueTask<string> RenderHtmlAsync(string source, ContentItem item, PageContext page)
    {
        using var output = new StringWriter();
        try
        {
            await WriteAsync(Engine.Parse(source, item.ContentItemId), new LiquidContentItem(item), page, output);
        }
        catch (LiquidException problem)
        {
            Html.Encode(output, $"[{problem.Message}]");
        }
        return output.ToString();
    }

    /// <summary>Why a template cannot be read, with line and column; null when it can.</summary>
    public static string? ProblemWith(string source)
    {
        try
        {
            Engine.Parse(source);
            return null;
        }
        catch (LiquidException problem)
        {
            return problem.Message;
        }
    }

    /// <summary>A pattern of a title or a path: plain text, not encoded. Throws <see cref="LiquidException"/> with line and column.</summary>
    public async ValueTask<string> RenderTextAsync(string pattern, IReadOnlyDictionary<string, object?> variables) =>
        await PlainEngine.RenderAsync(PlainEngine.Parse(pattern), new LiquidContext(variables));

    private async ValueTask<IReadOnlyDictionary<string, string>> SourcesAsync(CancellationToken stop)
    {
        var lookup = await cache.GetAsync(stop);
        if (known is { } present && ReferenceEquals(present.Lookup, lookup)) return present.Sources;
        await using var session = store.OpenSession();
        var record = await session.GetAsync<TemplatesRecord>(TemplatesRecord.TheId, stop);
        var sources = (record?.Templates ?? []).Where(template => template.Value is JsonObject)
            .ToDictionary(template => template.Key, template => ((JsonObject)template.Value!).Text("Content"), StringComparer.OrdinalIgnoreCase);
        known = new(lookup, sources);
        return sources;
    }

    // One reference, so that a reader on another thread never sees half of a change.
    private sealed record Known(ContentLookup Lookup, IReadOnlyDictionary<string, string> Sources);

    private static LiquidOptions Options(bool encode) => new LiquidOptions { Encode = encode, OrchardSyntax = true, ErrorMode = LiquidErrorMode.Warn }
        .Filter("slugify", (value, _, _) => Slug.From(value?.ToString() ?? ""))
        .Filter("t", (value, _, _) => value)
        .Filter("href", (value, _, context) => context.Host is PageContext page ? page.Href((value?.ToString() ?? "").Replace("~/", "/", StringComparison.Ordinal)) : value)
        .Filter("absolute_url", (value, _, context) => context.Host is PageContext page ? page.Absolute((value?.ToString() ?? "").Replace("~/", "/", StringComparison.Ordinal)) : value)
        .Filter("markdownify", (value, _, _) => new HtmlText(MarkdownText.ToHtml(value?.ToString() ?? "")))
        .AsyncFilter("shape_render", async (value, _, context) => await ShapeAsync(value, context))
        .AsyncFilter("shape_stringify", async (value, _, context) => await ShapeAsync(value, context));

    private static async ValueTask<object?> ShapeAsync(object? value, LiquidContext context)
    {
        if (context.Host is not PageContext page || LiquidModels.ShapeIn(value) is not { } shape) return null;
        var html = new Chunks();
        await page.Renderer.WriteAsync(shape, page, html);
        return new HtmlText(html.ToString());
    }
}
