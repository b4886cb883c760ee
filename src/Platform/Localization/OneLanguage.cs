using System.Collections.Frozen;

namespace OrchardVrijwilligers.Platform.Localization;

/// <summary>A root such as <c>/admin</c> that is the same for readers of all languages, so that it stands at one address.</summary>
/// <param name="Root">First segment with its slash; or the whole path of one file, in which <c>*</c> at the end of the name stands for anything: <c>/sitemap-*</c>.</param>
public sealed record OneLanguageRoot(string Root);

/// <summary>Which paths of a tenant have no language.</summary>
public sealed class OneLanguagePaths(IEnumerable<OneLanguageRoot> roots)
{
    private readonly FrozenSet<string> known = roots.Select(root => root.Root).Append("/_content").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly string[] begins = [.. roots.Where(root => root.Root.EndsWith('*')).Select(root => root.Root.TrimEnd('*'))];

    /// <param name="path">Within the tenant, with its slash.</param>
    public bool Holds(string path)
    {
        var end = path.AsSpan(1).IndexOfAny('/', '?', '#');
        return Knows(end < 0 ? path : path.AsSpan(0, end + 1)) || Knows(Whole(path)) || begins.Any(start => path.StartsWith(start, StringComparison.OrdinalIgnoreCase));
    }

    private bool Knows(ReadOnlySpan<char> root) => known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(root);

    private static ReadOnlySpan<char> Whole(string path) => path.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? path.AsSpan(0, end) : path;
}
