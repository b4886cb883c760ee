using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Html;
using OrchardVrijwilligers.Liquid;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>Shows page models to templates: only the public properties of our own display records, nothing else of .NET.</summary>
public static class LiquidModels
{
    private static readonly ConcurrentDictionary<Type, Dictionary<string, PropertyInfo>> Properties = new();

    /// <summary>A model together with the item that it shows, which templates read as <c>Model.ContentItem</c>.</summary>
    public static object? Of(object? model, ContentItem? item) => item is null || model is LiquidContentItem ? Of(model) : new OfItem(Of(model) as ILiquidObject, new(item));

    public static object? Of(object? model) => model switch
    {
        Dictionary<string, object?> or System.Text.Json.Nodes.JsonNode => model,
        null or string or bool or int or long or double or decimal or DateTimeOffset or HtmlText or ILiquidObject or ILiquidAsyncObject => model,
        IHtmlContent html => new HtmlText(Html.Text(html)),
        ContentItem item => new LiquidContentItem(item),
        IEnumerable list => list.Cast<object?>().Select(Of).ToList(),
        _ => IsShown(model.GetType()) ? new Shown(model) : null,
    };

    internal static Shape? ShapeIn(object? value) => (value as Shown)?.Model as Shape ?? value as Shape;

    private static bool IsShown(Type type) => type.Namespace?.StartsWith("OrchardVrijwilligers.Platform.Display", StringComparison.Ordinal) == true;

    private sealed class OfItem(ILiquidObject? model, LiquidContentItem item) : ILiquidObject
    {
        public object? Printed => model?.Printed;

        public bool TryGet(string name, out object? value)
        {
            if (name == "ContentItem") value = item;
            else if (model is null || !model.TryGet(name, out value)) return item.TryGet(name, out value);
            return true;
        }
    }

    private sealed class Shown(object model) : ILiquidObject
    {
        public object Model { get; } = model;

        public bool TryGet(string name, out object? value)
        {
            var properties = Properties.GetOrAdd(Model.GetType(), static type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0).ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase));
            var found = properties.TryGetValue(name, out var property);
            value = found ? Of(property!.GetValue(Model)) : null;
            return found;
        }
    }
}

/// <summary>A content item as templates read it: <c>ContentItem.DisplayText</c>, <c>ContentItem.Content.Work.Hours.Value</c>, <c>ContentItem.Work.Hours.Value</c>.</summary>
public sealed class LiquidContentItem(ContentItem item) : ILiquidObject
{
    internal ContentItem Item => item;

    /// <summary>As in Orchard Core, an item that is printed is its title.</summary>
    public object? Printed => item.DisplayText;

    public bool TryGet(string name, out object? value)
    {
        value = name switch
        {
            "ContentItem" => this,
            "Content" => item.Content,
            nameof(ContentItem.ContentItemId) => item.ContentItemId,
            nameof(ContentItem.ContentItemVersionId) => item.ContentItemVersionId,
            nameof(ContentItem.ContentType) => item.ContentType,
            nameof(ContentItem.DisplayText) => item.DisplayText,
            nameof(ContentItem.Owner) => item.Owner,
            nameof(ContentItem.Author) => item.Author,
            nameof(ContentItem.Published) => item.Published,
            nameof(ContentItem.Latest) => item.Latest,
            nameof(ContentItem.CreatedUtc) => item.CreatedUtc,
            nameof(ContentItem.ModifiedUtc) => item.ModifiedUtc,
            nameof(ContentItem.PublishedUtc) => item.PublishedUtc,
            _ => item.Content[name],
        };
        return value is not null;
    }
}
