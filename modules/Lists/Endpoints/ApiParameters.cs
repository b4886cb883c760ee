using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Lists.Endpoints;

/// <summary>What a program asks of the API must be exact: a word that is not known would otherwise quietly give everything, or nothing.</summary>
internal static class ApiParameters
{
    private static readonly string[] Always = ["q", "postcode", "afstand", "sorteer", "pagina", "perPagina"];

    public static IEnumerable<(string Parameter, string Message)> Problems(IQueryCollection query, PublicList list, ListRequest request, FacetLabels labels, ContentLookup lookup)
    {
        var known = Always.Concat(list.Facets.Select(facet => facet.Public.Name)).ToList();
        foreach (var name in query.Keys.Where(name => name.Length > 0).Except(known)) yield return (name, $"De parameter '{name}' is niet bekend. Bekend zijn: {string.Join(", ", known)}.");
        foreach (var name in Always.Where(name => query[name].Count > 1)) yield return (name, $"Geef '{name}' één keer.");
        foreach (var (facet, value) in labels.Unknown(request, lookup)) yield return (facet.Public.Name, $"De waarde '{value}' van '{facet.Public.Name}' is niet bekend.");
        if (request.Km is not null && request.PostalCode.Length == 0) yield return ("afstand", "Geef bij 'afstand' ook een 'postcode'.");
        var orders = FindContent.Orders(list, request, near: request.PostalCode.Length > 0).Select(order => order.Value).ToList();
        if (request.Sort.Length > 0 && !orders.Contains(request.Sort)) yield return ("sorteer", $"Sorteren op '{request.Sort}' kan hier niet. Kies uit: {string.Join(", ", orders)}.");
    }
}
