using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search;

/// <summary>
/// Which segments to join: so that each is more than twice as large as all smaller ones together, which keeps their number
/// within the logarithm of the documents, and so that no more than a quarter of a segment is gone.
/// </summary>
internal static class MergePolicy
{
    private const int SizeFactor = 2;
    private const double MostGone = 0.25;

    /// <summary>Joining up to so many documents takes milliseconds: not worth a thread.</summary>
    public const int AtOnce = 512;

    /// <summary>Segments with no more than so many documents together; none when all is well.</summary>
    public static IReadOnlyList<LiveSegment> Choose(IEnumerable<LiveSegment> segments, int most = int.MaxValue)
    {
        LiveSegment[] bySize = [.. segments.OrderBy(live => live.Count)];
        var (count, smaller) = (0, 0L);
        for (var i = 0; i < bySize.Length && smaller + bySize[i].Count <= most; i++)
        {
            if (i > 0 && bySize[i].Count <= SizeFactor * smaller) count = i + 1;
            smaller += bySize[i].Count;
        }
        if (count > 0) return bySize[..count];
        return [.. bySize.Where(live => live.Count <= most && live.Segment.Count - live.Count > MostGone * live.Segment.Count).Take(1)];
    }
}
