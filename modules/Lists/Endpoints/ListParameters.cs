using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Lists.Endpoints;

/// <summary>What a program may ask of a list.</summary>
internal static class ListParameters
{
    /// <summary>Whether something can be looked for around a place.</summary>
    public static bool IsNear(PublicList list, ContentLookup lookup) => list.HasPlaces && lookup.Places.Count > 0;

    public static KnownParameters OfApi(PublicList list, ContentLookup lookup) =>
        new(["q", .. IsNear(list, lookup) ? ["postcode", "afstand"] : Array.Empty<string>(), "sorteer", ListAddress.PageParameter, "perPagina"], Facets(list));

    /// <summary>A feed has an order and a length of its own, and looks over what is not its: who passes an address on adds words for himself.</summary>
    public static KnownParameters OfFeed(PublicList list) => new(["q", "postcode", "afstand", ListAddress.PageParameter], Facets(list));

    public static IEnumerable<(string Parameter, string Message)> Problems(HttpRequest asked, PublicList list, ListRequest request, ListResult result, FacetLabels labels, ContentLookup lookup) =>
        OfApi(list, lookup).Problems(asked, request.Problems.Concat(Gone(labels.Unknown(request, lookup), request, result)).Concat(Senseless(list, request)));

    /// <summary>What can have been right when the address was made: values come and go.</summary>
    public static IEnumerable<(string Parameter, string Message)> Gone(IEnumerable<(ContentFieldDefinition Facet, string Value)> unknown, ListRequest request, ListResult result)
    {
        foreach (var (facet, value) in unknown) yield return (facet.Public.Name, $"De waarde '{value}' van '{facet.Public.Name}' is niet bekend.");
        if (result.PlaceUnknown) yield return ("postcode", $"De postcode '{request.PostalCode}' is hier niet bekend.");
    }

    private static IEnumerable<(string, string)> Senseless(PublicList list, ListRequest request)
    {
        if (request.Km is not null && request.PostalCode.Length == 0) yield return ("afstand", "Geef bij 'afstand' ook een 'postcode'.");
        var orders = FindContent.Orders(list, request, near: request.PostalCode.Length > 0).Select(order => order.Value).ToList();
        if (request.Sort.Length > 0 && !orders.Contains(request.Sort)) yield return ("sorteer", $"Sorteren op '{request.Sort}' kan hier niet. Kies uit: {string.Join(", ", orders)}.");
    }

    private static IReadOnlyList<string> Facets(PublicList list) => [.. list.Facets.Select(facet => facet.Public.Name)];
}
