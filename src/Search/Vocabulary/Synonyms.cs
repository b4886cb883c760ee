using OrchardVrijwilligers.Search.Analysis;
using OrchardVrijwilligers.Search.Queries;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>Other ways to say what is asked, found by the terms of the one way.</summary>
internal sealed class Synonyms
{
    private readonly Dictionary<string, List<string[]>> others = new(StringComparer.Ordinal);
    private int longest = 1;

    public Synonyms(IEnumerable<Synonym> synonyms)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var synonym in synonyms)
        {
            var (from, to) = (Terms(synonym.From), Terms(synonym.To));
            Add(from, to);
            if (synonym.BothWays) Add(to, from);
            words.UnionWith(Single(synonym.From));
            if (synonym.BothWays) words.UnionWith(Single(synonym.To));
        }
        SingleWords = WordTable.From(words);
    }

    /// <summary>The single words that stand for others, folded: they may be misspelled as any other.</summary>
    public WordTable SingleWords { get; }

    /// <summary>The terms to find instead; empty for most.</summary>
    public IReadOnlyList<string[]> Of(string[] words) =>
        others.Count > 0 && others.TryGetValue(Key(words), out var found) ? found : [];

    /// <summary>Makes one of words that a synonym replaces together; the longest such row goes first.</summary>
    public IReadOnlyList<QueryUnit> Join(IReadOnlyList<QueryUnit> units)
    {
        if (longest == 1 || units.Count < 2) return units;
        var joined = new List<QueryUnit>();
        for (var i = 0; i < units.Count;)
        {
            var count = Math.Min(longest, units.Count - i);
            while (count > 1 && !others.ContainsKey(Key(Words(units, i, count)))) count--;
            joined.Add(count == 1 ? units[i] : new QueryUnit(Words(units, i, count), null, InOrder: false, units[i].Place.Start..units[i + count - 1].Place.End));
            i += count;
        }
        return joined;
    }

    private static string[] Words(IReadOnlyList<QueryUnit> units, int first, int count) =>
        [.. units.Skip(first).Take(count).SelectMany(unit => unit.Words)];

    private void Add(string[] from, string[] to)
    {
        if (from.Length == 0 || to.Length == 0) return;
        var key = string.Join(' ', from);
        if (!others.TryGetValue(key, out var list)) others.Add(key, list = []);
        list.Add(to);
        longest = Math.Max(longest, from.Length);
    }

    private static string[] Single(string text) => Tokens(text) is { Count: 1 } tokens ? [tokens.Word(0).ToString()] : [];

    private static string Key(IEnumerable<string> words) => string.Join(' ', words.Select(word => Analyzer.Term(word)));

    private static string[] Terms(string text)
    {
        var tokens = Tokens(text);
        return [.. Enumerable.Range(0, tokens.Count).Where(i => !tokens[i].IsWhole).Select(i => Analyzer.Term(tokens.Word(i)))];
    }

    private static TokenList Tokens(string text)
    {
        var tokens = new TokenList();
        Analyzer.Read(text, tokens);
        return tokens;
    }
}
