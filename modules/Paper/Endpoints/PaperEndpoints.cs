using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Modules.Paper.Queries;
using OrchardVrijwilligers.Modules.Search.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Caching;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Paper.Endpoints;

/// <param name="Facet">To choose a place by; null when the list has none.</param>
/// <param name="Spot">Where the list will hang, as typed: "Bibliotheek".</param>
/// <param name="Where">The chosen places in words.</param>
public sealed record PaperPage(PublicList List, FacetGroup? Facet, string Spot, string Where, int Wanted, bool IsLarge, IReadOnlyList<IReadOnlyList<PrintedItem>> Sheets, long Total, DateTimeOffset Now);

/// <summary>A list that can be printed, with what would stand on top of it today.</summary>
public sealed record PaperChoice(string Title, string Url, string Total, IReadOnlyList<PrintedItem> Sample);

/// <summary>A list on paper: which one, and the sheets themselves.</summary>
public static class PaperEndpoints
{
    public const int MostSheets = 6;
    private const int LongestSpot = 60;
    private const int SampleSize = 4;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var lookup = routes.ServiceProvider.GetRequiredService<ContentCache>().GetAsync().AsTask().GetAwaiter().GetResult();
        var lists = PublicLists.Of(lookup.Definitions).Where(IsPrinted).ToList();
        if (lists.Count == 0) return;
        routes.MapGet("/papier", ChooseAsync).Shared();
        foreach (var list in lists) routes.MapGet($"/papier/{list.Slug}", http => ShowAsync(http, list.Slug)).Shared();
    }

    private static bool IsPrinted(PublicList list) => list.Settings.Listed && list.Types.Any(type => type.Setting<PaperSettings>().Enabled);

    private static async Task ChooseAsync(HttpContext http)
    {
        var (page, lookup) = (await http.RequestServices.GetRequiredService<Pages>().OpenAsync(http), await http.RequestServices.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted));
        page.Head.Title = page.T("Lijst om te printen");
        page.Head.Canonical = page.Absolute("/papier");
        page.Head.Description = page.T("Niet iedereen zoekt op een scherm. Hang daarom een lijst op waar veel mensen komen.");
        var (sheets, readers) = (http.RequestServices.GetRequiredService<MakeSheets>(), new Audience(lookup, page.Site.Language));
        await http.RequestServices.GetRequiredService<Pages>().WriteAsync(page, "PaperChoice", PublicLists.Of(lookup.Definitions).Where(IsPrinted).Select(Choice).ToList());

        PaperChoice Choice(PublicList list)
        {
            var (sample, total) = sheets.Make(list, new(), 1, SampleSize, readers);
            return new(page.T(list.Title), $"/papier/{list.Slug}", list.Counted(total, readers.Texts), [.. sample.SelectMany(sheet => sheet)]);
        }
    }

    private static async Task ShowAsync(HttpContext http, string slug)
    {
        var services = http.RequestServices;
        var (pages, lookup) = (services.GetRequiredService<Pages>(), await services.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted));
        if (PublicLists.Find(lookup.Definitions, slug) is not { } list || !IsPrinted(list))
        {
            await pages.NotFoundAsync(http);
            return;
        }
        var page = await pages.OpenAsync(http);
        var model = await MakeAsync(http, list, new(lookup, page.Site.Language));
        page.Head.Title = page.T("{0} op papier", page.T(list.Title));
        page.Head.Robots = "noindex";
        page.Head.Canonical = page.Absolute($"/papier/{slug}");
        await pages.WriteAsync(page, "Paper", model);
    }

    private static async Task<PaperPage> MakeAsync(HttpContext http, PublicList list, Audience readers)
    {
        var (query, services) = (http.Request.Query, http.RequestServices);
        var settings = list.Types.Select(type => type.Setting<PaperSettings>()).First(found => found.Enabled);
        var labels = services.GetRequiredService<FacetLabels>();
        var request = labels.Spelled(ListRequest.Read(query, list), readers.Lookup);
        var wanted = int.TryParse(query["bladen"].FirstOrDefault(), CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, MostSheets) : 1;
        var isLarge = query["groot"].FirstOrDefault() == "ja";
        var (sheets, total) = services.GetRequiredService<MakeSheets>().Make(list, request, wanted, isLarge ? settings.PerLargeSheet : settings.PerSheet, readers);
        var facet = list.Facets.FirstOrDefault(known => known.Public.Name == settings.Facet);
        var chosen = request.Facets.FirstOrDefault(choice => choice.Facet.Public.Name == settings.Facet).Values ?? [];
        var counts = facet is null ? [] : services.GetRequiredService<FindContent>().Find(list, new() { PageSize = 0 }, readers).Found.Facets.GetValueOrDefault(settings.Facet, []);
        var group = facet is null ? null : await labels.GroupAsync(facet, counts, chosen, readers);
        var where = group is null ? "" : string.Join(", ", group.Values.Where(value => value.Selected).Select(value => value.Label));
        return new(list, group, SearchText.Clean(query["voor"].FirstOrDefault(), LongestSpot), where, wanted, isLarge, sheets, total, TimeZoneInfo.ConvertTime(services.GetRequiredService<TimeProvider>().GetUtcNow(), readers.Lookup.TimeZone));
    }
}
