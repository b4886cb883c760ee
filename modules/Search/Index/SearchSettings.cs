using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Search.Index;

/// <summary>What a municipality says of searching, in its settings.</summary>
public sealed class SearchSettings
{
    /// <summary>Lines as <see cref="SynonymLine"/> reads them; a line that says nothing is passed over.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>After so many days an item counts half as much; 0: age does not count. At most <see cref="LongestHalfLife"/>.</summary>
    public int HalfLifeDays { get; init => field = Math.Clamp(value, 0, LongestHalfLife); }

    /// <summary>How many times an item counts that an editor promotes, with a field whose role is <c>promoted</c>. 1 to <see cref="MostTimes"/>.</summary>
    public double PromotedTimes { get; init => field = double.IsFinite(value) ? Math.Clamp(value, 1, MostTimes) : 1; } = 1.5;

    public const int LongestHalfLife = 36_500;
    public const double MostTimes = 10;

    public IEnumerable<Synonym> Pairs() => Synonyms.SelectMany(line => SynonymLine.Read(line) ?? []);
}
