using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Display.Templates;
using OrchardVrijwilligers.Platform.Text;

namespace OrchardVrijwilligers.Modules.Pages;

/// <summary>
/// Makes blocks of the items in a flow. A block with parts of known meaning gets a model of its own;
/// any other block shows its parts and fields, so that a new block needs only a definition and perhaps a template.
/// </summary>
public sealed class WidgetShapes(ContentBehavior behavior, Lists.Blocks.ListBlocks lists, IEnumerable<IBlockModel> models) : IContentShapes
{
    public async ValueTask<IReadOnlyList<Shape>> MakeAsync(IEnumerable<JsonObject> blocks, ContentDisplayContext context)
    {
        var shapes = new List<Shape>();
        foreach (var block in blocks)
            if (await MakeAsync(ContentItem.Of(block), context) is { } shape) shapes.Add(shape);
        return shapes;
    }

    public async ValueTask<Shape?> MakeAsync(ContentItem block, ContentDisplayContext context) =>
        await ShapeAsync(block, context) is { } shape ? shape with { Item = block } : null;

    private async ValueTask<Shape?> ShapeAsync(ContentItem block, ContentDisplayContext context)
    {
        string[] alternates = [$"Widget__{block.ContentType}", $"Content__{block.ContentType}", "Widget"];
        if (await lists.MakeAsync(block, context) is { } items) return new(alternates, items);
        foreach (var maker in models)
            if (await maker.MakeAsync(block, context) is { } model) return new(alternates, model);
        if (KnownBlocks.Make(block) is { } known) return new(alternates, known);
        if (context.Reading.Lookup.Definitions.Type(block.ContentType) is { Stereotype: "" } item && block.Part("TitlePart") is not null && block.DisplayText.Length > 0) return new([.. alternates, "ItemBlock"], await ItemAsync(block, item, context));
        return await PartsAsync(block, context) switch
        {
            [] => null,
            [var only] => new([.. alternates, .. only.Alternates], only.Model),
            var parts => new([.. alternates, "ItemBlock"], new ItemBlock(block, parts)),
        };
    }

    // What stands in a bag is no widget but an item: it has a title, and its fields are facts about it.
    private async ValueTask<ItemBlock> ItemAsync(ContentItem block, ContentTypeDefinition type, ContentDisplayContext context)
    {
        var fields = (await behavior.ReadAsync(block, type, context.Reading)).Where(field => !field.Reading.IsEmpty).ToList();
        var (rich, facts) = (fields.Where(field => field.Reading.Html is not null), fields.Where(field => field.Reading.Html is null && field.Reading.Text.Any(char.IsLetterOrDigit) && !IconNames.IsIcon(field.Reading.Text)));
        return new(block, [.. await PartsOfAsync(block, type, context), .. rich.Select(field => Field(field, type)).OfType<Shape>()])
        {
            Title = block.DisplayText,
            Facts = [.. facts.Select(field => new ItemFact(field.Label, Fact(field.Reading.Text)))],
        };
    }

    private static HtmlString Fact(string text)
    {
        var shown = Html.Encode(text);
        return new(Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https") ? $"<a class=\"nl-link\" href=\"{shown}\">{shown}</a>" : shown);
    }

    private async ValueTask<IReadOnlyList<Shape>> PartsAsync(ContentItem block, ContentDisplayContext context)
    {
        if (context.Reading.Lookup.Definitions.Type(block.ContentType) is not { } type) return [];
        var shapes = await PartsOfAsync(block, type, context);
        foreach (var field in await behavior.ReadAsync(block, type, context.Reading))
            if (Field(field, type) is { } shape) shapes.Add(shape);
        return shapes;
    }

    private async ValueTask<List<Shape>> PartsOfAsync(ContentItem block, ContentTypeDefinition type, ContentDisplayContext context)
    {
        var shapes = new List<Shape>();
        foreach (var part in type.Parts)
            if (behavior.Part(part.PartName) is { } known && block.Part(part.Name) is { } data && await known.DisplayAsync(data, part, block, context) is { } shape)
                shapes.Add(shape);
        return shapes;
    }

    /// <summary>A field as a block of its own; null when there is nothing in it.</summary>
    internal static Shape? Field(PublicField field, ContentTypeDefinition type) => field.Reading is not { IsEmpty: false } reading ? null
        : new([$"{type.Name}__{field.Definition.Name}", field.Definition.FieldType, "Widget-Paragraph"], new HtmlBlock(reading.Html ?? new HtmlString($"<p>{Html.Encode(reading.Text)}</p>")));
}

/// <summary>A module's own block, such as one that shows items of a list.</summary>
public interface IBlockModel
{
    /// <summary>The model for the view <c>Widget-{Type}</c>; null when the block is another's.</summary>
    ValueTask<object?> MakeAsync(ContentItem block, ContentDisplayContext context);
}
