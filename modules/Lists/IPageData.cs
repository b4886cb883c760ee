using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Lists;

/// <summary>Adds to the head of an item's page, such as JSON-LD.</summary>
public interface IPageData
{
    /// <param name="detail">Null for a page of blocks.</param>
    ValueTask AddAsync(ContentItem item, ContentTypeDefinition type, DetailPage? detail, ContentDisplayContext context);
}
