using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Liquid;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Platform.Display.Templates;

/// <summary>Orchard Core's filters on content items, terms and shapes. An item may also be one that stands inside another.</summary>
internal static class ContentFilters
{
    public static LiquidOptions AddContentFilters(this LiquidOptions options) => options
        .Filter("display_text", (value, _, _) => TemplateData.Item(value)?.DisplayText)
        .AsyncFilter("display_url", async (value, _, context) => await UrlAsync(TemplateData.IdOf(value), context))
        .AsyncFilter("content_item_id", async (value, _, context) => await ItemsAsync(value, context))
        .AsyncFilter("container", async (value, _, context) => await ContainerAsync(TemplateData.Item(value), context))
        .AsyncFilter("taxonomy_terms", async (value, _, context) => await TermsAsync((value as JsonObject).Texts("TermContentItemIds"), context))
        .AsyncFilter("inherited_terms", async (value, arguments, context) => await InheritedAsync(TemplateData.IdOf(value), TemplateData.IdOf(arguments[0]), context))
        .AsyncFilter("all_taxonomy_terms", async (value, _, context) => await AllTermsAsync(TemplateData.IdOf(value), context))
        .Filter("query", (_, _, _) => Array.Empty<object?>())
        .AsyncFilter("shape_build_display", async (value, arguments, context) => await BuildAsync(value, arguments.Text(0, "Detail"), context))
        .AsyncFilter("shape_render", async (value, _, context) => await RenderAsync(value, context))
        .AsyncFilter("shape_stringify", async (value, _, context) => await RenderAsync(value, context))
        .Filter("shape_new", (value, arguments, _) => TemplateShapes.Make(LiquidValue.ToText(value), arguments))
        .Filter("shape_properties", (value, arguments, _) => TemplateShapes.With(value, arguments));

    private static async ValueTask<object?> UrlAsync(string id, LiquidContext context)
    {
        if (id.Length == 0) return null;
        var link = await TemplateData.ReadAsync(context, async reading => await reading.Lookup.LinkAsync(id, reading.Language, context.Stop));
        return link?.Url is { } url && context.Host is PageContext page ? page.Href(url) : link?.Url;
    }

    // One id gives an item, a list of ids a list of items in the same order.
    private static ValueTask<object?> ItemsAsync(object? value, LiquidContext context) => TemplateData.ReadAsync(context, async reading =>
    {
        if (value is string id) return (object?)Shown(await reading.Reader.PublishedAsync(id, context.Stop));
        var ids = LiquidValue.ToList(value).Select(LiquidValue.ToText).ToList();
        var items = (await reading.Reader.PublishedManyAsync(ids, context.Stop)).ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);
        return ids.Where(items.ContainsKey).Select(each => Shown(items[each])).ToList();
    });

    private static ValueTask<object?> ContainerAsync(ContentItem? item, LiquidContext context) =>
        item?.Part("ContainedPart").Text("ListContentItemId") is { Length: > 0 } list
            ? TemplateData.ReadAsync<object>(context, async reading => Shown(await reading.Reader.LatestAsync(list, context.Stop)))
            : new((object?)null);

    private static ValueTask<object?> TermsAsync(IReadOnlyList<string> ids, LiquidContext context) => TemplateData.ReadAsync<object>(context, reading =>
        new(ids.Select(reading.Lookup.Term).OfType<TermInfo>().Select(Term).ToList()));

    private static ValueTask<object?> AllTermsAsync(string taxonomy, LiquidContext context) => TemplateData.ReadAsync<object>(context, reading =>
        new(reading.Lookup.Terms(taxonomy).Select(Term).ToList()));

    // The term and those that it stands under, from the top.
    private static ValueTask<object?> InheritedAsync(string id, string taxonomy, LiquidContext context) => TemplateData.ReadAsync<object>(context, reading =>
    {
        var line = new List<object?>();
        for (var term = reading.Lookup.Term(id); term is not null && (taxonomy.Length == 0 || term.Taxonomy == taxonomy); term = term.ParentId is { } parent ? reading.Lookup.Term(parent) : null)
            line.Insert(0, Term(term));
        return new(line);
    });

    private static JsonObject Term(TermInfo term) => new()
    {
        [nameof(ContentItem.ContentItemId)] = term.Id,
        [nameof(ContentItem.DisplayText)] = term.Label,
        ["Slug"] = term.Slug,
        ["Path"] = term.Path,
    };

    private static LiquidContentItem? Shown(ContentItem? item) => item is null ? null : new(item);

    internal static async ValueTask<object?> BuildAsync(object? value, string displayType, LiquidContext context)
    {
        if (context.Host is not PageContext page || TemplateData.Item(value) is not { } item) return null;
        if (page.Http.RequestServices.GetService<IContentShapes>() is not { } shapes) return null;
        return await TemplateData.ReadAsync(context, async reading => await shapes.MakeAsync(item, new(reading, page.Http.RequestServices, page, displayType)));
    }

    internal static async ValueTask<object?> RenderAsync(object? value, LiquidContext context)
    {
        if (context.Host is not PageContext page || LiquidModels.ShapeIn(value) is not { } shape) return null;
        using var html = new HtmlBuffer();
        await page.Renderer.WriteAsync(shape, page, html);
        return new HtmlText(html.ToString());
    }
}

/// <summary>Makes a shape of any content item, as blocks and layers show it; the feature that shows blocks gives it.</summary>
public interface IContentShapes
{
    ValueTask<Shape?> MakeAsync(ContentItem item, ContentDisplayContext context);
}
