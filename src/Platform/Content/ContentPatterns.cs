namespace OrchardVrijwilligers.Platform.Content;

/// <summary>Renders the short Liquid patterns of titles and paths, e.g. <c>vacatures/{{ ContentItem.DisplayText | slugify }}</c>.</summary>
public sealed class ContentPatterns(Display.LiquidTemplates templates)
{
    public async ValueTask<string> RenderAsync(string pattern, ContentItem item, ContentReadingContext context) =>
        (await templates.RenderTextAsync(pattern, new Dictionary<string, object?> { ["ContentItem"] = new Display.LiquidContentItem(item), ["Model"] = new Display.LiquidContentItem(item) })).Trim();
}
