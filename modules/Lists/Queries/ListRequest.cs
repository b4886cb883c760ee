using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Lists.Queries;

/// <summary>What a visitor asks of a list, read from plain query parameters. Whatever they hold, reading never fails; <see cref="Problems"/> says what was not understood.</summary>
public sealed record ListRequest
{
    public const int LongestText = 300;
    public const string MapWay = "kaart";
    public const string MonthWay = "maand";
    private const int MostValues = 50;

    public string Text { get; init; } = "";

    /// <summary>Facet name to chosen values, in the list's order; only facets with a choice.</summary>
    public IReadOnlyList<(ContentFieldDefinition Facet, IReadOnlyList<string> Values)> Facets { get; init; } = [];

    public string PostalCode { get; init; } = "";

    public double? Km { get; init; }

    /// <summary>As asked; empty for the list's own order.</summary>
    public string Sort { get; init; } = "";

    /// <summary>How the list is shown: <c>kaart</c>, <c>maand</c>, or empty for the list itself.</summary>
    public string Way { get; init; } = "";

    /// <summary>First day of the month that is shown; null for the month of today.</summary>
    public DateOnly? Month { get; init; }

    /// <summary>What was over before this moment is left out; null for now.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 20;

    /// <summary>Parameter and message, for callers that must be exact (the API).</summary>
    public IReadOnlyList<(string Parameter, string Message)> Problems { get; init; } = [];

    public bool IsFiltered => Text.Length > 0 || IsNarrowed;

    /// <summary>By something that the visitor can take away again.</summary>
    public bool IsNarrowed => Facets.Count > 0 || Km is not null;

    public static ListRequest Read(IQueryCollection query, PublicList list)
    {
        var problems = new List<(string, string)>();
        return new()
        {
            Text = Clean(query["q"], LongestText),
            Facets = query.Count == 0 ? [] : [.. from facet in list.Facets let values = Values(query[facet.Public.Name]) where values.Count > 0 select (facet, values)],
            PostalCode = Clean(query["postcode"], 10),
            Km = Number(query, "afstand", 0.1, 500, problems),
            Sort = Clean(query["sorteer"], 20),
            Way = query["weergave"] == MapWay ? MapWay : query["weergave"] == MonthWay && list.IsAgenda ? MonthWay : "",
            Month = DateOnly.TryParseExact(query["maand"].FirstOrDefault(), "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null,
            Page = ReadPage(query, problems),
            PageSize = Whole(query, "perPagina", 100, problems) ?? list.Settings.PageSize,
            Problems = problems,
        };
    }

    /// <summary>The number of a page, from 1, by itself: for what has pages and is no list.</summary>
    public static int ReadPage(IQueryCollection query, List<(string Parameter, string Message)> problems) => Whole(query, ListAddress.PageParameter, int.MaxValue, problems) ?? 1;

    private static IReadOnlyList<string> Values(StringValues given) => given.Count == 0 ? []
        : (List<string>)[.. given.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => Clean(value, 100)).Distinct(StringComparer.Ordinal).Take(MostValues)];

    private static string Clean(StringValues given, int longest) => Clean(given.FirstOrDefault(), longest);

    // Control characters and lone surrogates mean nothing in a search and would trouble whoever copies the address.
    private static string Clean(string? text, int longest)
    {
        if (string.IsNullOrEmpty(text)) return "";
        if (text.Length <= longest && text.All(letter => !char.IsControl(letter) && !char.IsSurrogate(letter) && letter != '\uFFFD')) return text.Trim();
        var cleaned = string.Concat(text.EnumerateRunes().Take(longest).Select(rune => System.Text.Rune.IsControl(rune) || rune.Value == 0xFFFD ? " " : rune.ToString()));
        return cleaned.Trim();
    }

    // Only digits: what is written as anything else, such as 2.0 or +2, would be a second address of the same page.
    private static int? Whole(IQueryCollection query, string name, int most, List<(string, string)> problems)
    {
        var text = query[name].FirstOrDefault();
        if (string.IsNullOrEmpty(text)) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most) return number;
        problems.Add((name, string.Create(CultureInfo.InvariantCulture, $"'{name}' moet een heel getal zijn {(most == int.MaxValue ? "vanaf 1" : $"van 1 tot en met {most}")}, in cijfers.")));
        return text.All(char.IsAsciiDigit) && text.Any(digit => digit != '0') ? most : null;
    }

    private static double? Number(IQueryCollection query, string name, double least, double most, List<(string, string)> problems)
    {
        var text = query[name].FirstOrDefault();
        if (string.IsNullOrEmpty(text)) return null;
        var isNumber = double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        if (isNumber && number >= least && number <= most) return number;
        problems.Add((name, string.Create(CultureInfo.GetCultureInfo("nl-NL"), $"'{name}' moet een getal zijn van {least} tot en met {most}, in cijfers.")));
        return isNumber && number > most ? most : null;
    }
}
