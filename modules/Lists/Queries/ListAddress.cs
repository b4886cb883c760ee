using System.Globalization;
using System.Text;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Lists.Queries;

/// <summary>Writes the address of a list with a request, always in the same order, so that one selection has one address.</summary>
public static class ListAddress
{
    public const string PageParameter = "pagina";

    public static string Of(string path, ListRequest request)
    {
        var query = new StringBuilder();
        Add(query, "q", request.Text);
        foreach (var (facet, values) in request.Facets)
            foreach (var value in values) Add(query, facet.Public.Name, value);
        Add(query, "postcode", request.PostalCode);
        if (request.Km is { } km) Add(query, "afstand", km.ToString("0.##", CultureInfo.InvariantCulture));
        Add(query, "sorteer", request.Sort);
        Add(query, "weergave", request.Way);
        if (request is { Way: ListRequest.MonthWay, Month: { } month }) Add(query, "maand", month.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        if (request.Page > 1) Add(query, PageParameter, request.Page.ToString(CultureInfo.InvariantCulture));
        return path + query;
    }

    /// <summary>Writes the addresses of pages of one request, by their number from 1.</summary>
    public static Func<int, string> OfPages(string path, ListRequest request)
    {
        var first = Of(path, request with { Page = 1 });
        return number => number == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first}{(first.Contains('?') ? '&' : '?')}{PageParameter}={number}");
    }

    public static ListRequest Without(ListRequest request, string facet, string value) => request with
    {
        Page = 1,
        Facets = [.. request.Facets
            .Select(chosen => chosen.Facet.Public.Name == facet ? (chosen.Facet, [.. chosen.Values.Where(other => other != value)]) : chosen)
            .Where(chosen => chosen.Values.Count > 0)],
    };

    /// <summary>With one value of a facet and none other of it; the facets keep the list's order.</summary>
    public static ListRequest WithOnly(ListRequest request, ContentFieldDefinition facet, string value, PublicList list)
    {
        var chosen = request.Facets.Where(choice => choice.Facet.Public.Name != facet.Public.Name).Append((Facet: facet, Values: [value]));
        var order = list.Facets.Select((known, at) => (known.Public.Name, at)).ToDictionary(known => known.Name, known => known.at, StringComparer.Ordinal);
        return request with { Page = 1, Facets = [.. chosen.OrderBy(choice => order.GetValueOrDefault(choice.Facet.Public.Name, int.MaxValue))] };
    }

    private static void Add(StringBuilder query, string name, string value)
    {
        if (value.Length > 0) query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
    }
}
