using OrchardVrijwilligers.Search.Analysis;
using OrchardVrijwilligers.Search.Queries;

namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>Other ways to say what is asked, found by the terms of the one way.</summary>
internal sealed class Synonyms
{
    private readonly Dictionary<string, List<string[]>> others = [];

    public Synonyms(IEnumerable<Synonym> synonyms)
    {
        foreach (var synonym in synonyms)
        {
            var (from, to) = (Terms(synonym.From), Terms(synonym.To));
            Add(from, to);
            if (synonym.BothWays) Add(to, from);
        }
    }

    /// <summary>The most words that any synonym replaces.</summary>
    public int Longest { get; private set; }

    public IReadOnlyList<string[]> Of(QueryUnit unit) =>
        others.GetValueOrDefault(Key(unit.Words.Select(word => Analyzer.Term(word)))) ?? [];

    public bool Contains(IEnumerable<string> words) => others.ContainsKey(Key(words.Select(word => Analyzer.Term(word))));

    private void Add(string[] from, string[] to)
    {
        if (from.Length == 0 || to.Length == 0) return;
        var key = Key(from);
        if (!others.TryGetValue(key, out var list)) others.Add(key, list = []);
        list.Add(to);
        Longest = Math.Max(Longest, from.Length);
    }

    private static string Key(IEnumerable<string> terms) => string.Join(' ', terms);

    private static string[] Terms(string text)
    {
        var tokens = new TokenList();
        Analyzer.Read(text, tokens);
        return [.. Enumerable.Range(0, tokens.Count).Where(i => !tokens[i].IsWhole).Select(i => Analyzer.Term(tokens.Word(i)))];
    }
}
