using OrchardVrijwilligers.Modules.Lists;
using OrchardVrijwilligers.Modules.Seo.Images;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Seo.Data;

/// <summary>The picture that social media show with a page: its own, the portal's, or the card in the portal's colours.</summary>
internal sealed class ShareImage(ContentCache content) : IPageData, IHead
{
    public ValueTask AddAsync(ContentItem item, ContentTypeDefinition type, DetailPage? detail, ContentDisplayContext context)
    {
        if (detail?.Image is { } image) (context.Page.Head.Image, context.Page.Head.ImageAlt) = (context.Page.Absolute(image), detail.Title);
        return ValueTask.CompletedTask;
    }

    public async ValueTask AddAsync(PageContext page)
    {
        if (page.Head.Image is not null) return;
        var settings = (await content.GetAsync(page.Http.RequestAborted)).Settings;
        var site = settings.Section<SeoSettings>();
        (page.Head.Image, page.Head.ImageAlt) = site.ShareImage.Length > 0
            ? (page.Absolute(site.ShareImage), site.ShareImageAlt)
            : (page.Absolute(ShareCard.PathOf(settings.Section<LookSettings>())), page.T("Een briefje op het prikbord van {0}", page.Site.Name));
    }
}
