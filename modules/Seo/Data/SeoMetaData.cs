using OrchardVrijwilligers.Modules.Lists;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Seo.Data;

internal sealed class SeoMetaData : IPageData
{
    public ValueTask AddAsync(ContentItem item, ContentTypeDefinition type, DetailPage? detail, ContentDisplayContext context)
    {
        var (head, meta) = (context.Page.Head, item.Part("SeoMetaPart"));
        if (meta.Text("PageTitle") is { Length: > 0 } title) head.Title = title;
        if (meta.Text("MetaDescription") is { Length: > 0 } description) head.Description = description;
        if (meta.Text("Canonical") is { Length: > 0 } canonical) head.Canonical = canonical;
        if (meta.Text("MetaRobots") is { Length: > 0 } robots) head.Robots = robots;
        if (meta.Text("OpenGraphType") is { Length: > 0 } kind) head.OpenGraphType = kind;
        return ValueTask.CompletedTask;
    }
}
