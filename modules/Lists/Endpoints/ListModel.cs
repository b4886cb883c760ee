using System.Globalization;
using System.Runtime.CompilerServices;
using OrchardVrijwilligers.Modules.Lists.Maps;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Modules.Search.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Lists.Endpoints;

/// <summary>Makes the model of a list page out of a request and its result.</summary>
internal sealed class ListModel(PublicList list, ListRequest request, ListResult result, Audience readers, FindContent find, FacetLabels labels, AreaMaps maps, FindTimes times, IReadOnlyList<Card>? coming, TimeProvider clock)
{
    // Of so many wishes every pair is tried: fifteen quick counts.
    private const int MostToPair = 6;

    private const int FirstOpen = 2;

    private const int FewEnough = 12;

    private static readonly double[] Distances = [1, 2, 5, 10, 25];

    // By texts, which are a language of a tenant and go with it.
    private static readonly ConditionalWeakTable<Texts, IReadOnlyList<(double, string)>> DistanceChoices = [];

    private readonly Texts texts = readers.Texts;

    public async Task<ListPage> MakeAsync() => new()
    {
        Name = list.Name,
        Title = texts.Get(list.Title),
        Intro = texts.Get(list.Settings.Intro),
        Action = list.Path,
        Query = request.Text,
        Total = result.Found.Total,
        TotalText = find.IsReady ? list.Counted(result.Found.Total, texts) : texts.Get("Deze lijst wordt net gemaakt. Kijk over een minuut nog eens."),
        Cards = coming is null ? [.. result.Found.Hits.Select(CardOf)] : [.. coming.Skip((request.Page - 1) * request.PageSize).Take(request.PageSize)],
        Facets = await FacetsAsync(),
        Chips = await ChipsAsync(),
        Unknown = [.. labels.Unknown(request, readers.Lookup).Select(asked => (FacetLabels.Name(asked.Facet, texts), asked.Value))],
        Sorts = Sorts(),
        Pager = Pages(),
        Suggestion = result.Found.Suggestion is { } other ? (other, Address(request with { Text = other, Page = 1 })) : null,
        IsLoosened = result.Found.IsLoosened && result.Found.Total > 0,
        IsDenying = SearchText.Denies(request.Text),
        Meant = Meant(),
        Loosen = result.Found.Total == 0 && find.IsReady ? await LoosenAsync() : [],
        Near = Near(),
        Map = request.Way == ListRequest.MapWay ? await maps.OfListAsync(list, request, result, [.. result.Found.Hits.Select(hit => hit.Id)], readers) : null,
        Weeks = coming is null ? [] : times.Weeks(coming.Skip((request.Page - 1) * request.PageSize).Take(request.PageSize), readers.Lookup, fromThisWeek: request.Page == 1 && !request.IsFiltered),
        Month = request.Way == ListRequest.MonthWay ? times.Month(list, request, readers) : null,
        Ways = Ways(),
        FeedUrl = list.Settings.Feed ? ListAddress.Of($"{list.Path}/feed.atom", request with { Page = 1, Sort = "", Way = "" }) : null,
        CalendarUrl = list.HasDates && list.Settings.Calendar ? ListAddress.Of($"{list.Path}.ics", request with { Page = 1, Sort = "", Way = "", Month = null }) : null,
        ClearUrl = list.Path,
        Kept = [.. Kept()],
    };

    // Within the tenant: views put its prefix before an address when it has one.
    private string Address(ListRequest other) => ListAddress.Of(list.Path, other);

    // A card that is the same for every reader stays the one that the index keeps.
    private Card CardOf(SearchHit hit)
    {
        var card = StoredResult.Card(hit, readers.Language, clock.GetUtcNow(), readers.Lookup.TimeZone);
        var passage = Passages.Html(hit);
        return hit.DistanceKm is null && passage is null ? card : card with { DistanceKm = hit.DistanceKm, Passage = passage };
    }

    // A handful is seen at a glance, in whatever order; only what happens at a time still has a first.
    private IReadOnlyList<SortChoice> Sorts()
    {
        if (result.Found.Total <= FewEnough && !list.HasDates) return [];
        var (orders, chosen) = (FindContent.Orders(list, request, result.Place is not null), FindContent.Chosen(list, request, result.Place is not null));
        return [.. orders.Select(order => new SortChoice(order.Value, texts.Get(order.Label), order.Value == chosen))];
    }

    private IReadOnlyList<ListWay> Ways()
    {
        List<ListWay> others = [.. list.IsAgenda ? [Way(ListRequest.MonthWay, texts.Get("Maand"), "calendar-days")] : Array.Empty<ListWay>(), .. AreaMaps.CanShow(list, readers.Lookup) ? [Way(ListRequest.MapWay, texts.Get("Kaart"), "map")] : Array.Empty<ListWay>()];
        return others.Count == 0 ? [] : [Way("", texts.Get("Lijst"), "list"), .. others];
    }

    private ListWay Way(string value, string label, string icon) => new(value, label, icon, Address(request with { Way = value, Page = 1 }), request.Way == value);

    private async Task<IReadOnlyList<FacetGroup>> FacetsAsync()
    {
        var groups = new List<FacetGroup>();
        foreach (var facet in list.Facets.Where(facet => !facet.Public.FacetHidden))
        {
            var chosen = request.Facets.FirstOrDefault(choice => choice.Facet.Public.Name == facet.Public.Name).Values ?? [];
            var group = await labels.GroupAsync(facet, result.Found.Facets.GetValueOrDefault(facet.Public.Name, []), chosen, readers, isOpen: groups.Count < FirstOpen);
            if (group.Values.Count > 0) groups.Add(group);
        }
        return groups;
    }

    private async Task<IReadOnlyList<Chip>> ChipsAsync() =>
        [.. (await labels.ChosenAsync(request, result.Place, readers)).Select(chosen => new Chip(chosen.Label.Text, Address(chosen.Without), chosen.Label.Language))];

    private (string, string, string)? Meant()
    {
        return MeantChoice.Find(request.Text, list, meant => find.Count(list, Asked(meant), readers)) is var (choice, count) ? (texts.Get(choice.Range.Label), Address(Asked(choice)), list.Counted(count, texts)) : null;

        ListRequest Asked(MeantChoice meant) => ListAddress.WithOnly(request with { Text = meant.Rest }, meant.Facet, meant.Range.Value, list);
    }

    // One thing less; where that is not enough, two.
    private async Task<IReadOnlyList<(string, string, long)>> LoosenAsync()
    {
        var wishes = await WishesAsync();
        var singles = Fruitful(wishes);
        if (singles.Count > 0) return singles;
        var few = wishes.Take(MostToPair).ToList();
        return Fruitful(few.SelectMany((one, at) => few.Skip(at + 1), (one, other) => (texts.Get("{0} en {1}", one.Label, other.Label), (Func<ListRequest, ListRequest>)(asked => other.Without(one.Without(asked)))))
            .Where(pair => wishes.Count > 1));

        IReadOnlyList<(string, string, long)> Fruitful(IEnumerable<(string Label, Func<ListRequest, ListRequest> Without)> ways) =>
        [
            .. from way in ways
               let looser = way.Without(request) with { Page = 1 }
               let count = find.Count(list, looser, readers)
               where count > 0
               orderby count descending
               select (way.Label, Address(looser), count),
        ];
    }

    private async Task<List<(string Label, Func<ListRequest, ListRequest> Without)>> WishesAsync()
    {
        var wishes = new List<(string, Func<ListRequest, ListRequest>)>();
        foreach (var (facet, values) in request.Facets)
            foreach (var value in values)
                wishes.Add(($"‘{(await labels.LabelAsync(facet, value, readers)).Text}’", asked => ListAddress.Without(asked, facet.Public.Name, value)));
        if (request.Text.Length > 0) wishes.Add(($"‘{request.Text}’", asked => asked with { Text = "" }));
        if (request.Km is not null) wishes.Add((texts.Get("de afstand"), asked => asked with { Km = null }));
        return wishes;
    }

    private IEnumerable<(string, string)> Kept()
    {
        if (request.Way.Length > 0) yield return ("weergave", request.Way);
        if (request is { Way: ListRequest.MonthWay, Month: { } month }) yield return ("maand", month.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        foreach (var (facet, values) in request.Facets.Where(chosen => chosen.Facet.Public.FacetHidden))
            foreach (var value in values) yield return (facet.Public.Name, value);
    }

    private NearFilter? Near() => readers.Lookup.Places.Count == 0 || (!list.HasPlaces && request.PostalCode.Length == 0) ? null : new(request.PostalCode, request.Km, DistanceChoices.GetValue(texts, static known => [.. Distances.Select(km => (km, known.Get("{0:0.#} km", km)))]),
        result.PlaceUnknown ? texts.Get("Deze postcode kennen we niet. Vul vier cijfers in van een postcode in de buurt.")
        : request.Km is not null && request.PostalCode.Length == 0 ? texts.Get("Vul ook je postcode in. Dan weten we vanaf waar we moeten meten.") : null);

    private Pager Pages()
    {
        var pages = (int)Math.Max(1, ((coming?.Count ?? result.Found.Total) + request.PageSize - 1) / request.PageSize);
        var (links, at) = (new List<PagerLink>(), ListAddress.OfPages(list.Path, request));
        for (int number = 1, before = 0; number <= pages; number++)
        {
            if (number != 1 && number != pages && Math.Abs(number - request.Page) > 1) continue;
            if (before > 0 && number > before + 1) links.Add(new("…", null, false));
            links.Add(new(number.ToString(CultureInfo.InvariantCulture), number == request.Page ? null : at(number), number == request.Page));
            before = number;
        }
        return new(request.Page, pages, request.Page > 1 ? at(request.Page - 1) : null, request.Page < pages ? at(request.Page + 1) : null, links);
    }
}
