using System.Net;
using System.Text;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>What may be asked of an address for programs. It must be exact: a word that is not known would otherwise quietly give everything, or nothing.</summary>
/// <param name="Once">Names of parameters that have one value.</param>
/// <param name="Often">Names of parameters that may be given several times.</param>
public sealed record KnownParameters(IReadOnlyList<string> Once, IReadOnlyList<string> Often)
{
    public static KnownParameters None { get; } = new([], []);

    /// <summary>All that is wrong with a question, at once.</summary>
    /// <param name="values">What is wrong with values by what they mean; nothing is said of the value of a parameter that is not known.</param>
    public IEnumerable<(string Parameter, string Message)> Problems(HttpRequest request, IEnumerable<(string Parameter, string Message)>? values = null) =>
        Unknown(request.Query).Concat(Misspoken(request, values));

    /// <summary>The same, where parameters that are not known are looked over.</summary>
    public IEnumerable<(string Parameter, string Message)> Misspoken(HttpRequest request, IEnumerable<(string Parameter, string Message)>? values = null) =>
        Forms(request).Concat((values ?? []).Where(problem => Once.Contains(problem.Parameter) || Often.Contains(problem.Parameter)));

    private IEnumerable<(string Parameter, string Message)> Forms(HttpRequest request)
    {
        foreach (var name in Once.Where(name => request.Query[name].Count > 1)) yield return (name, $"Geef '{name}' één keer.");
        foreach (var name in Unreadable(request.QueryString).Intersect(Once.Concat(Often), StringComparer.OrdinalIgnoreCase))
            yield return (name, $"In '{name}' staan tekens die niet te lezen zijn. Stuur gewone tekst in UTF-8.");
    }

    private IEnumerable<(string, string)> Unknown(IQueryCollection query)
    {
        var known = Once.Concat(Often).ToList();
        var choice = known.Count > 0 ? $"Bekend zijn: {string.Join(", ", known)}." : "Hier zijn geen parameters.";
        return query.Keys.Except(known, StringComparer.Ordinal).Select(name => (name, (name.Length > 0 ? $"De parameter '{name}' is niet bekend. " : "Er is een parameter zonder naam. ") + choice));
    }

    // The server leaves octets that are no UTF-8 as they were sent, so its own reading no longer shows the difference with a text about them.
    private static IEnumerable<string> Unreadable(QueryString query)
    {
        foreach (var pair in new QueryStringEnumerable(query.Value))
            if (!IsText(pair.EncodedValue.Span)) yield return pair.DecodeName().ToString();
    }

    private static bool IsText(ReadOnlySpan<char> encoded)
    {
        var sent = Encoding.UTF8.GetBytes(encoded.ToArray());
        var octets = WebUtility.UrlDecodeToBytes(sent, 0, sent.Length);
        return Utf8.IsValid(octets) && !Encoding.UTF8.GetString(octets).Any(char.IsControl);
    }
}
