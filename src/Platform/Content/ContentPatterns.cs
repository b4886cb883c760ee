using OrchardVrijwilligers.Liquid;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>Renders the short Liquid patterns of titles and paths, e.g. <c>boeken/{{ ContentItem.DisplayText | slugify }}</c>.</summary>
public sealed class ContentPatterns(Display.LiquidTemplates templates)
{
    /// <summary>The text for the item that is being saved; empty, with a problem at <paramref name="place"/>, when the pattern is no Liquid.</summary>
    public async ValueTask<string> RenderAsync(string pattern, ContentSaving saving, string place)
    {
        var item = new Display.LiquidContentItem(saving.Item);
        try
        {
            return (await templates.RenderTextAsync(pattern, new Dictionary<string, object?> { ["ContentItem"] = item, ["Model"] = item }, saving.Reading)).Trim();
        }
        catch (LiquidException problem)
        {
            saving.Problems.Add(new(place, $"Het patroon '{pattern}' van '{saving.Item.ContentType}' klopt niet: {problem.Message}"));
            return "";
        }
    }
}
