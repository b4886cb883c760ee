using System.Globalization;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Platform.Localization;

/// <summary>The languages of a portal, from its settings (Orchard Core's <c>LocalizationSettings</c>); the first one has no prefix.</summary>
public sealed class Languages
{
    private readonly Dictionary<string, Language> bySegment;

    public Languages(LocalizationSettings settings)
    {
        var first = settings.Culture();
        var others = settings.SupportedCultures.Where(LocalizationSettings.IsCulture).Select(CultureInfo.GetCultureInfo)
            .Where(culture => culture.Name != first.Name).DistinctBy(culture => culture.Name).ToList();
        First = new(first, "", others.Count == 0);
        All = [First, .. others.Select(culture => new Language(culture, culture.Name.ToLowerInvariant()))];
        bySegment = All.Skip(1).ToDictionary(language => language.Segment, StringComparer.OrdinalIgnoreCase);
        longest = bySegment.Keys.Select(segment => segment.Length).DefaultIfEmpty().Max();
    }

    private readonly int longest;

    /// <summary>Those of a portal that says nothing of languages.</summary>
    public static Languages Dutch { get; } = new(new LocalizationSettings());

    public Language First { get; }

    /// <summary>In the order of the settings, the first one first.</summary>
    public IReadOnlyList<Language> All { get; }

    public Language? Named(string culture) => All.FirstOrDefault(language => language.Name.Equals(culture, StringComparison.OrdinalIgnoreCase));

    /// <summary>The language whose paths start as this one does, in whatever letters, and the path within it; null when it is a path of the first language.</summary>
    public Language? Of(string path, out string rest)
    {
        rest = path;
        if (longest == 0 || path.Length < 2) return null;
        var end = path.IndexOf('/', 1);
        var segment = path.AsSpan(1, (end < 0 ? path.Length : end) - 1);
        if (segment.Length > longest || !bySegment.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(segment, out var language)) return null;
        rest = end < 0 ? "/" : path[end..];
        return language;
    }
}
