using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Pages.Models;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Modules.Pages.Queries;

/// <summary>The start page of a portal that has none of its own.</summary>
internal static class FindStart
{
    private const int MostPages = 12;

    public static async Task<ContentPage> RunAsync(PageContext page, IDocumentReader reader, CancellationToken stop)
    {
        var services = page.Http.RequestServices;
        var lookup = await services.GetRequiredService<ContentCache>().GetAsync(stop);
        var lists = PublicLists.Of(lookup.Definitions);
        var listed = lists.SelectMany(list => list.Types).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var pages = await reader.Query<ContentItem, AutorouteIndex>().Where(row => row.Published).OrderBy(row => row.Path).Take(100).ListAsync(stop);
        List<MenuLink> there =
        [
            .. lists.Select(list => new MenuLink(page.T(list.Title), list.Path, [])),
            .. pages.Where(item => !listed.Contains(item.ContentType) && item.DisplayText.Length > 0)
                .Select(item => new MenuLink(item.DisplayText, "/" + item.Part("AutoroutePart").Text("Path"), [])).Take(MostPages),
        ];
        var lead = there.Count > 0 ? Texts.Later("Deze website is nieuw. Een startpagina is er nog niet.") : Texts.Later("Deze website is nieuw. Er staat nog niets op.");
        return new(page.Site.Name, page.T(lead), [new(["StartBlock"], new StartBlock(there, services.GetService<SignInPage>()?.Path ?? ""))]);
    }
}
