namespace OrchardVrijwilligers.Platform.Security.Html;

/// <summary>Counts equal removals together, so that a long text gives a short report.</summary>
internal sealed class RemovalLog
{
    private const int MostEntries = 200;
    private const int MostDetail = 120;

    private readonly Dictionary<(HtmlRemovalKind, string, string?), int> _counts = [];

    public void Add(HtmlRemovalKind kind, string name, string? detail = null)
    {
        var key = (kind, Shorten(name), detail is null ? null : Shorten(detail));
        if (_counts.TryGetValue(key, out var count)) _counts[key] = count + 1;
        else if (_counts.Count < MostEntries) _counts[key] = 1;
    }

    public IReadOnlyList<HtmlRemoval> ToList() =>
        [.. _counts.Select(e => new HtmlRemoval(e.Key.Item1, e.Key.Item2, e.Key.Item3, e.Value))];

    private static string Shorten(string text) => text.Length <= MostDetail ? text : text[..MostDetail] + "…";
}
