using OrchardVrijwilligers.Modules.Lists;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Widget;

/// <summary>Says in the head of a page where its oEmbed answer stands.</summary>
internal sealed class DiscoveryLinks : IPageData, IListData
{
    public ValueTask AddAsync(ContentItem item, ContentTypeDefinition type, DetailPage? detail, ContentDisplayContext context)
    {
        var lookup = context.Reading.Lookup;
        if (detail is not null && PublicLists.ForType(lookup.Definitions, type.Name) is { } list && lookup.Settings.Section<WidgetSettings>().Shows(list)) Add(context.Page, item.DisplayText, context.Page.Path);
        return ValueTask.CompletedTask;
    }

    public void Add(PageContext page, PublicList list, ContentLookup lookup, ListRequest request)
    {
        if (lookup.Settings.Section<WidgetSettings>().Shows(list)) Add(page, page.T(list.Title), ListAddress.Of(list.Path, request with { Page = 1, Way = "" }));
    }

    private static void Add(PageContext page, string title, string path) =>
        page.Head.Alternates.Add((title, "application/json+oembed", page.Absolute($"/oembed?format=json&url={Uri.EscapeDataString(page.Absolute(path))}")));
}
