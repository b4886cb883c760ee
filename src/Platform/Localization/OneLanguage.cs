using System.Collections.Frozen;

namespace OrchardVrijwilligers.Platform.Localization;

/// <summary>A root such as <c>/admin</c> that is the same for readers of all languages, so that it stands at one address.</summary>
/// <param name="Root">First segment with its slash.</param>
public sealed record OneLanguageRoot(string Root);

/// <summary>Which paths of a tenant have no language.</summary>
public sealed class OneLanguagePaths(IEnumerable<OneLanguageRoot> roots)
{
    private readonly FrozenSet<string> known = roots.Select(root => root.Root).Append("/_content").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="path">Within the tenant, with its slash.</param>
    public bool Holds(string path)
    {
        var end = path.AsSpan(1).IndexOfAny('/', '?', '#');
        return known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(end < 0 ? path : path.AsSpan(0, end + 1));
    }
}
