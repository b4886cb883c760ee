using OrchardVrijwilligers.Search.Analysis;
using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>
/// Works out in which ways documents of an index may have what was asked for. Beginnings and other
/// spellings come in only when nothing else is there.
/// </summary>
internal sealed class Expansion(WordForms words, Func<string, bool> isPresent)
{
    private const int MostCompounds = 128;
    private const int MostBeginnings = 64;
    private const int MostSpellings = 8;
    private const int ShortestBeginning = 2;

    private const int SynonymWeight = 205, HeadWeight = 180, ModifierWeight = 128, PartsWeight = 154, LightHeadWeight = 102;
    private const int BeginningWeight = 154, OneEditWeight = 128, TwoEditsWeight = 77;

    /// <summary>What was typed as clauses; words that a synonym replaces together become one.</summary>
    public IReadOnlyList<Clause> Expand(IReadOnlyList<QueryUnit> units)
    {
        var clauses = new List<Clause>();
        for (var i = 0; i < units.Count;)
        {
            var count = Enumerable.Range(2, Math.Max(0, words.Synonyms.Longest - 1)).Where(n => IsSynonym(units, i, n)).DefaultIfEmpty(1).Max();
            clauses.Add(Expand(count == 1 ? units[i] : Together([.. units.Skip(i).Take(count)])));
            i += count;
        }
        return clauses;
    }

    private bool IsSynonym(IReadOnlyList<QueryUnit> units, int first, int count)
    {
        var joined = units.Skip(first).Take(count).ToList();
        return joined.Count == count && joined.TrueForAll(unit => unit.Words.Count == 1)
            && words.Synonyms.Contains(joined.Select(unit => unit.Words[0]));
    }

    private static QueryUnit Together(List<QueryUnit> units) =>
        new([.. units.Select(unit => unit.Words[0])], null, InOrder: false, units[0].Place.Start..units[^1].Place.End);

    private Clause Expand(QueryUnit unit)
    {
        var ways = new List<Alternative>();
        if (unit.Whole is { } whole) AddWord(ways, whole);
        if (unit.Words.Count > 1)
            ways.Add(new Alternative(unit.InOrder ? MatchKind.Phrase : MatchKind.Word, Terms(unit.Words), Alternative.FullWeight, unit.InOrder));
        foreach (var other in words.Synonyms.Of(unit)) AddSynonym(ways, other);
        if (unit is { IsUnfinished: true, Whole: { } begun }) AddBeginnings(ways, begun);
        else if (unit.Whole is { } word && !ways.Exists(IsPresent)) AddGuesses(ways, word);
        return new Clause(unit, [.. ways.DistinctBy(way => (string.Join(' ', way.Terms), way.InOrder))]);
    }

    private void AddWord(List<Alternative> ways, string word)
    {
        var term = Analyzer.Term(word);
        ways.Add(new Alternative(MatchKind.Word, [term], Alternative.FullWeight));
        if (!words.Options.Compounds) return;
        AddCompounds(ways, MatchKind.Compound, term, Alternative.FullWeight);
        var parts = words.Splitter.Split(word);
        if (parts.Count == 0) return;
        ways.Add(new Alternative(MatchKind.Parts, Terms(parts), PartsWeight));
        if (CompoundRules.IsLightHead(parts[^1])) ways.Add(new Alternative(MatchKind.Parts, Terms([.. parts.SkipLast(1)]), LightHeadWeight));
    }

    private void AddSynonym(List<Alternative> ways, string[] terms)
    {
        ways.Add(new Alternative(MatchKind.Synonym, terms, SynonymWeight, InOrder: true));
        if (terms is [var only]) AddCompounds(ways, MatchKind.Synonym, only, SynonymWeight);
    }

    private void AddCompounds(List<Alternative> ways, MatchKind kind, string term, int weight)
    {
        foreach (var (compound, isHead) in Frequent(words.Compounds.With(term)))
            ways.Add(new Alternative(kind, [Term(compound)], weight * (isHead ? HeadWeight : ModifierWeight) / Alternative.FullWeight));
    }

    private void AddGuesses(List<Alternative> ways, string word)
    {
        AddBeginnings(ways, word);
        if (ways.Exists(way => way.Kind == MatchKind.Beginning)) return;
        foreach (var (similar, distance) in words.Spellings(word).Take(MostSpellings))
            ways.Add(new Alternative(MatchKind.Spelling, [Term(similar)], distance == 1 ? OneEditWeight : TwoEditsWeight));
    }

    private void AddBeginnings(List<Alternative> ways, string word)
    {
        if (word.Length < ShortestBeginning) return;
        foreach (var longer in words.Beginning(word).Take(MostBeginnings))
            ways.Add(new Alternative(MatchKind.Beginning, [Term(longer)], BeginningWeight));
    }

    private IEnumerable<(int Word, bool IsHead)> Frequent(ReadOnlySpan<(int Word, bool IsHead)> compounds) =>
        compounds.ToArray().OrderByDescending(compound => words.Lexicon.Count(compound.Word)).ThenBy(compound => compound.Word).Take(MostCompounds);

    private bool IsPresent(Alternative way) => way.Terms.All(isPresent);

    private string Term(int word) => Analyzer.Term(WordEntry.Folded(words.Lexicon.Words[word]));

    private static string[] Terms(IReadOnlyList<string> words) => [.. words.Select(word => Analyzer.Term(word))];
}
