using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Modules.Search.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Lists.Queries;

/// <summary>Answers a list request with one question to the search index: hits, exact total and facet counts.</summary>
public sealed class FindContent(ContentIndex index, TimeProvider clock)
{
    /// <summary>See <see cref="ContentIndex.IsReady"/>.</summary>
    public bool IsReady => index.IsReady;

    public ListResult Find(PublicList list, ListRequest request, Audience readers)
    {
        var place = request.PostalCode.Length > 0 ? readers.Lookup.Place(request.PostalCode) : null;
        var query = new SearchQuery
        {
            Text = request.Text,
            Facets = [new(IndexShape.List, list.Name), .. IndexShape.For(readers.Language), .. request.Facets.Select(chosen => new FacetFilter(chosen.Facet.Public.Name, [.. chosen.Values]))],
            Ranges = [new(IndexShape.Until, (request.Since ?? clock.GetUtcNow()).ToUnixTimeSeconds(), null)],
            Near = place is null ? null : new(IndexShape.Place, place.Latitude, place.Longitude, request.Km),
            Sort = Order(list, request, place is not null),
            Skip = (int)Math.Min((long)(request.Page - 1) * request.PageSize, int.MaxValue),
            Take = request.PageSize,
            CountFacets = [.. list.Facets.Where(facet => !facet.Public.FacetHidden).Select(facet => facet.Public.Name)],
            Highlight = request.Text.Length > 0,
        };
        var found = index.Search(query);
        if (SearchText.IsPoor(request.Text, found.Total)) found = Loosely(found, query, list, request, readers);
        return new(found, place, request.PostalCode.Length > 0 && place is null);
    }

    // What the words say together is nowhere in this list: better something like it than nothing, and for who narrows that down as well.
    private SearchResult Loosely(SearchResult strict, SearchQuery query, PublicList list, ListRequest request, Audience readers)
    {
        var anywhere = query with { Facets = [new(IndexShape.List, list.Name), .. IndexShape.For(readers.Language)], Near = null, CountFacets = [], Skip = 0, Take = 0 };
        var found = !request.IsNarrowed || SearchText.IsPoor(request.Text, index.Search(anywhere).Total) ? index.Search(query with { IsLoose = true }) with { IsLoosened = true } : strict;
        // Another spelling is of use to who finds something by it.
        return found.Total == 0 && found.Suggestion is { } other && index.Search(anywhere with { Text = other }).Total == 0 ? found with { Suggestion = null } : found;
    }

    /// <summary>How many there would be: for advice when nothing was found.</summary>
    public long Count(PublicList list, ListRequest request, Audience readers) => Find(list, request with { Page = 1, PageSize = 0 }, readers).Found.Total;

    /// <summary>The orders that make sense for a list and request, with Dutch labels; the first is the one without a choice.</summary>
    public static IReadOnlyList<(string Value, string Label)> Orders(PublicList list, ListRequest request, bool near)
    {
        var orders = new List<(string, string)>();
        if (request.Text.Length > 0) orders.Add(("relevantie", Texts.Later("Beste resultaat")));
        if (near) orders.Add(("afstand", Texts.Later("Dichtbij")));
        orders.Add(("nieuwste", Texts.Later("Nieuwste")));
        if (list.HasDates) orders.Add(("datum", Texts.Later("Datum")));
        orders.Add(("titel", Texts.Later("Titel")));
        var standard = orders.FindIndex(order => order.Item1 == list.Settings.DefaultSort);
        // Who looks for something near still goes on a day.
        if (request.Text.Length == 0 && (!near || list.IsAgenda) && standard > 0)
        {
            var first = orders[standard];
            orders.RemoveAt(standard);
            orders.Insert(0, first);
        }
        return orders;
    }

    /// <summary>Whether the items are shown by when they happen.</summary>
    public static bool IsByDate(PublicList list, ListRequest request) =>
        list.IsAgenda && request.Way == "" && Chosen(list, request, request.PostalCode.Length > 0) == "datum";

    public static string Chosen(PublicList list, ListRequest request, bool near)
    {
        var orders = Orders(list, request, near);
        return orders.Any(order => order.Value == request.Sort) ? request.Sort : orders[0].Value;
    }

    private static SortOrder Order(PublicList list, ListRequest request, bool near) => Chosen(list, request, near) switch
    {
        "relevantie" => SortOrder.Relevance,
        "afstand" => SortOrder.Distance,
        "datum" => SortOrder.Number(IndexShape.Start),
        "titel" => SortOrder.Title(IndexShape.Title),
        _ => SortOrder.Number(IndexShape.Published, descending: true),
    };
}

/// <param name="Place">Where the postcode lies, when one was given that is known.</param>
/// <param name="PlaceUnknown">A postcode was given that this portal does not know.</param>
public sealed record ListResult(SearchResult Found, PostalCodePlace? Place, bool PlaceUnknown);
