using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Lists.Endpoints;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Lists.Feeds;

/// <summary>What somebody follows of a list: its items, and what was chosen that is not there any more, or never was.</summary>
/// <param name="Unknown">Values of facets; an unknown postcode stands in <paramref name="Result"/>.</param>
internal sealed record FollowedSelection(PublicList List, ListRequest Request, ListResult Result, IReadOnlyList<(ContentFieldDefinition Facet, string Value)> Unknown, Audience Readers, PageContext Page)
{
    // Around a place that is not known lies nothing, and not everything.
    public SearchResult Found => Result.PlaceUnknown ? Result.Found with { Hits = [], Total = 0 } : Result.Found;

    public bool IsGone => Unknown.Count > 0 || Result.PlaceUnknown;

    /// <summary>What is gone, each in words.</summary>
    public IEnumerable<string> Gone => Unknown.Select(choice => $"{FacetLabels.Name(choice.Facet, Readers.Texts)} ‘{choice.Value}’")
        .Concat(Result.PlaceUnknown ? [Page.T("postcode ‘{0}’", Request.PostalCode)] : []);

    /// <summary>Null when it cannot be read what is asked, and the answer is done.</summary>
    /// <param name="choose">What the feed decides itself.</param>
    public static async Task<FollowedSelection?> FindAsync(HttpContext http, string slug, Func<ListRequest, ListRequest> choose)
    {
        var services = http.RequestServices;
        var lookup = await services.GetRequiredService<ContentCache>().GetAsync(http.RequestAborted);
        var (pages, labels) = (services.GetRequiredService<Pages>(), services.GetRequiredService<FacetLabels>());
        if (PublicLists.Find(lookup.Definitions, slug) is not { } list)
        {
            await pages.NotFoundAsync(http);
            return null;
        }
        var asked = ListRequest.Read(http.Request.Query, list);
        if (ListParameters.OfFeed(list).Misspoken(http.Request, asked.Problems).ToList() is { Count: > 0 } problems)
        {
            await FeedRefusal.WriteAsync(http, problems);
            return null;
        }
        var find = services.GetRequiredService<FindContent>();
        if (!find.IsReady)
        {
            await FeedRefusal.NotYetAsync(http);
            return null;
        }
        var page = await pages.OpenAsync(http);
        var (request, readers) = (choose(labels.Spelled(asked, lookup)), new Audience(lookup, page.Site.Language));
        return new(list, request, find.Find(list, request, readers), await labels.GoneAsync(request, readers), readers, page);
    }
}
