using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Lists.Endpoints;

/// <summary>What a program may ask of a list.</summary>
internal static class ListParameters
{
    public static KnownParameters Of(PublicList list) => new(["q", "postcode", "afstand", "sorteer", "pagina", "perPagina"], [.. list.Facets.Select(facet => facet.Public.Name)]);

    public static IEnumerable<(string Parameter, string Message)> Problems(HttpRequest asked, PublicList list, ListRequest request, ListResult result, FacetLabels labels, ContentLookup lookup)
    {
        foreach (var problem in Of(list).Problems(asked).Concat(request.Problems)) yield return problem;
        foreach (var (facet, value) in labels.Unknown(request, lookup)) yield return (facet.Public.Name, $"De waarde '{value}' van '{facet.Public.Name}' is niet bekend.");
        if (result.PlaceUnknown) yield return ("postcode", $"De postcode '{request.PostalCode}' is hier niet bekend.");
        if (request.Km is not null && request.PostalCode.Length == 0) yield return ("afstand", "Geef bij 'afstand' ook een 'postcode'.");
        var orders = FindContent.Orders(list, request, near: request.PostalCode.Length > 0).Select(order => order.Value).ToList();
        if (request.Sort.Length > 0 && !orders.Contains(request.Sort)) yield return ("sorteer", $"Sorteren op '{request.Sort}' kan hier niet. Kies uit: {string.Join(", ", orders)}.");
    }
}
