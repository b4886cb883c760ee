namespace OrchardVrijwilligers.Modules.Redirects.Models;

/// <param name="From">Within the portal, in small letters, without slashes at the ends: <c>oude-site/vacature.php</c>.</param>
/// <param name="To">A path with a leading slash, or an address that starts with https://.</param>
/// <param name="Permanent">Browsers and search engines keep it (301); otherwise they ask again (302).</param>
public sealed record Redirect(string From, string To, bool Permanent = true)
{
    /// <summary>A path as it is compared; empty when it is none.</summary>
    public static string Clean(string path) => path.Split('?', '#')[0].Trim().Trim('/').ToLowerInvariant();

    public Redirect Cleaned() => this with { From = Clean(From), To = To.Trim() };
}

/// <summary>All redirects of a portal, in the order of their old address. One document.</summary>
public sealed class RedirectList
{
    public const string TheId = "redirects";

    public string Id { get; init; } = TheId;

    public IReadOnlyList<Redirect> Entries { get; set; } = [];

    /// <summary>Where a path leads in the end, over several redirects when need be; null when nobody redirects it.</summary>
    public Redirect? Find(string path)
    {
        var byPath = Entries.ToDictionary(entry => entry.From, StringComparer.Ordinal);
        if (!byPath.TryGetValue(path, out var found)) return null;
        var permanent = found.Permanent;
        for (var left = byPath.Count; left > 0 && byPath.TryGetValue(Redirect.Clean(found.To), out var next) && found.To.StartsWith('/'); left--)
        {
            found = next;
            permanent &= next.Permanent;
        }
        return found with { From = path, Permanent = permanent };
    }

    /// <summary>The old addresses that would lead back to themselves.</summary>
    public static IEnumerable<string> Loops(IEnumerable<Redirect> entries)
    {
        var byPath = entries.DistinctBy(entry => entry.From).ToDictionary(entry => entry.From, StringComparer.Ordinal);
        foreach (var start in byPath.Keys)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal) { start };
            for (var at = start; byPath.TryGetValue(at, out var entry) && entry.To.StartsWith('/');)
            {
                at = Redirect.Clean(entry.To);
                if (at == start) yield return start;
                if (!seen.Add(at)) break;
            }
        }
    }
}
