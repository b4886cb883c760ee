namespace OrchardVrijwilligers.Platform.Display;

/// <summary>Something to show: a model and the names under which a template for it is looked up, the most specific first.</summary>
/// <param name="Alternates">In Orchard Core's notation, e.g. <c>Content_Summary__Article</c>, <c>Content_Summary</c>.</param>
/// <param name="Zone">Where the page puts it, e.g. <c>facts</c> or <c>body</c>.</param>
public sealed record Shape(IReadOnlyList<string> Alternates, object Model, string Zone = "body", double Position = 0)
{
    /// <summary>The item that is shown, for templates of the tenant; null for what is no item.</summary>
    public Content.ContentItem? Item { get; init; }
}
