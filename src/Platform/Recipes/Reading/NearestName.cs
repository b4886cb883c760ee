namespace OrchardVrijwilligers.Platform.Recipes.Reading;

/// <summary>The guess behind "did you mean".</summary>
public static class NearestName
{
    private const int LongestName = 100;

    /// <summary>
    /// The known name with the fewest typing errors between (insert, delete, replace or swap two neighbors: optimal
    /// string alignment distance, case ignored); the first of equals. Null when none is near: more than a third of the
    /// letters differ.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        var best = (Name: (string?)null, Distance: Math.Max(1, name.Length / 3) + 1);
        if (name.Length is 0 or > LongestName) return null;
        foreach (var candidate in known)
        {
            if (candidate.Length == 0 || Math.Abs(candidate.Length - name.Length) >= best.Distance) continue;
            var distance = Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance < best.Distance) best = (candidate, distance);
        }
        return best.Name;
    }

    private static int Distance(string a, string b)
    {
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if (isSwap) current[j] = Math.Min(current[j], before[j - 2] + 1);
            }
            (before, previous, current) = (previous, current, before);
        }
        return previous[b.Length];
    }
}
