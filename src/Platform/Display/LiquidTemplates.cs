using System.Text.Json.Nodes;
using OrchardVrijwilligers.Liquid;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display.Templates;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>The tenant's Liquid: its own templates by shape name, and the patterns and pieces that stand in content.</summary>
public sealed class LiquidTemplates(IDocumentStore store, ContentCache cache)
{
    private static readonly LiquidEngine Engine = new(Options(encode: true));
    private static readonly LiquidEngine PlainEngine = new(Options(encode: false));
    private const int DeepestTemplate = 12;
    private Known? known;

    /// <summary>The tenant's own template under the first of the alternates that it has; null when it has none.</summary>
    public async ValueTask<LiquidTemplate?> FindAsync(IReadOnlyList<string> alternates, PageContext page)
    {
        var sources = await SourcesAsync(page.Http.RequestAborted);
        if (sources.Count == 0) return null;
        foreach (var alternate in alternates)
            if (sources.TryGetValue(alternate, out var source) && Read(source, alternate) is { } template) return template;
        return null;
    }

    // A kept template with a tag of somebody else's feature: the theme's own view shows the item instead.
    private static LiquidTemplate? Read(string source, string name)
    {
        try
        {
            return Engine.Parse(source, name);
        }
        catch (LiquidException)
        {
            return null;
        }
    }

    /// <param name="item">The item that the model shows, for templates that read <c>Model.ContentItem</c>.</param>
    public async ValueTask WriteAsync(LiquidTemplate template, object? model, PageContext page, TextWriter output, ContentItem? item = null)
    {
        var context = new LiquidContext([new("Model", LiquidModels.Of(model, item)), new("ContentItem", item is null ? null : new LiquidContentItem(item))])
        {
            Host = page,
            Culture = System.Globalization.CultureInfo.GetCultureInfo(page.Site.Culture),
            TimeZone = page.Site.TimeZone,
            Stop = page.Http.RequestAborted,
        };
        // What stands in another template is looked through with it.
        var html = page.TemplateDepth > 0 ? output : new StringWriter();
        try
        {
            // A template may show an item whose template shows the first one again.
            if (++page.TemplateDepth > DeepestTemplate) throw new LiquidException($"templates stand more than {DeepestTemplate} deep in each other", LiquidErrorKind.Limit);
            await Engine.RenderAsync(template, TemplateNames.Add(context, page), html);
        }
        catch (LiquidException problem)
        {
            // A mistake in one template must not take the page down; who may mend it reads where it is.
            Html.Encode(html, $"[{template.Name}: {problem.Message}]");
        }
        finally
        {
            page.TemplateDepth--;
        }
        if (html != output) await output.WriteAsync(SilentLinks.Named(html.ToString()!));
    }

    /// <summary>Liquid that stands in an item, such as a LiquidPart; a mistake shows in its place.</summary>
    public async ValueTask<string> RenderHtmlAsync(string source, ContentItem item, PageContext page)
    {
        using var output = new StringWriter();
        try
        {
            await WriteAsync(Engine.Parse(source, item.ContentItemId), new LiquidContentItem(item), page, output, item);
        }
        catch (LiquidException problem)
        {
            Html.Encode(output, $"[{problem.Message}]");
        }
        return output.ToString();
    }

    /// <summary>Why a template is no Liquid, with line and column; null when it is. A tag that nobody here knows is no mistake.</summary>
    public static string? ProblemWith(string source) => Look(source) is { IsUnknownTag: false, Problem: { } problem } ? problem : null;

    /// <summary>Why a template cannot be read, and what it holds that shows nothing here.</summary>
    public static (string? Problem, bool IsUnknownTag, IReadOnlyList<LiquidWarning> Warnings) Look(string source)
    {
        try
        {
            return (null, false, Engine.Parse(source).Warnings);
        }
        catch (LiquidException problem)
        {
            return (problem.Message, problem.Problem.StartsWith("unknown tag ", StringComparison.Ordinal), []);
        }
    }

    /// <summary>A pattern of a title or a path: plain text, not encoded. Throws <see cref="LiquidException"/> with line and column.</summary>
    public async ValueTask<string> RenderTextAsync(string pattern, IReadOnlyDictionary<string, object?> variables, ContentReadingContext? reading = null) =>
        await PlainEngine.RenderAsync(PlainEngine.Parse(pattern), new LiquidContext(variables) { Host = reading });

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
        .AddTextFilters().AddAddressFilters().AddContentFilters().AddPersonFilters().AddTemplateTags().AddSilentTags();
}
