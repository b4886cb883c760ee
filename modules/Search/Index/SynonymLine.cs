using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Search.Index;

/// <summary>
/// Synonyms as people write them down: <c>buddy = maatje</c> where each finds the other, <c>weekend &gt; zaterdag, zondag</c>
/// where only who types the first also finds the others. On either side commas stand between words for the same.
/// </summary>
public static class SynonymLine
{
    private const int LongestWord = 100;

    /// <summary>Null when the line cannot be read.</summary>
    public static IReadOnlyList<Synonym>? Read(string line)
    {
        var oneWay = line.Split('>');
        if (oneWay.Length == 2 && !line.Contains('=', StringComparison.Ordinal)) return OneWay(Words(oneWay[0]), Words(oneWay[1]));
        return oneWay.Length == 1 ? BothWays(Words(line.Replace('=', ','))) : null;
    }

    private static List<Synonym>? OneWay(string[] from, string[] to) =>
        AreGood(from) && AreGood(to) ? [.. from.SelectMany(_ => to, (one, other) => new Synonym(one, other, BothWays: false))] : null;

    private static List<Synonym>? BothWays(string[] words) =>
        words.Length > 1 && AreGood(words) ? [.. words.SelectMany((_, i) => words.Skip(i + 1), (one, other) => new Synonym(one, other))] : null;

    private static string[] Words(string side) => side.Split(',', StringSplitOptions.TrimEntries);

    private static bool AreGood(string[] words) => Array.TrueForAll(words, word => word.Length <= LongestWord && word.Any(char.IsLetterOrDigit));
}
