using OrchardVrijwilligers.Search.Analysis;
using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>
/// Works out in which ways documents of an index may have what was asked for. Beginnings and other
/// spellings come in only when nothing else is there, or when loosely asked. A way that comes up twice does no harm: the best counts.
/// </summary>
internal sealed class Expansion(WordForms words, Func<string, bool> isPresent, bool isLoose)
{
    private const int MostCompounds = 128;
    private const int MostBeginnings = 64;
    private const int MostSpellings = 8;

    /// <summary>Who types more words that are not there asks no question, and looking for what each may mean is the dearest part of one.</summary>
    private const int MostGuesses = 8;
    private const int ShortestBeginning = 2;

    private const int SynonymWeight = 205, HeadWeight = 220, ModifierWeight = 160, PartsWeight = 154, LightHeadWeight = 102, LightModifierWeight = 77;
    private const int BeginningWeight = 154, OneEditWeight = 128, TwoEditsWeight = 77, GuessedSynonymWeight = 64;

    private int guesses;

    /// <summary>What was typed as clauses; words that a synonym replaces together become one.</summary>
    public Clause[] Expand(IReadOnlyList<QueryUnit> units)
    {
        var joined = words.Synonyms.Join(units);
        var clauses = new Clause[joined.Count];
        for (var i = 0; i < clauses.Length; i++) clauses[i] = Expand(joined[i]);
        if (words.Options.Compounds)
            for (var i = 1; i < clauses.Length; i++) AddTogether(clauses[i - 1], clauses[i]);
        return clauses;
    }

    private Clause Expand(QueryUnit unit)
    {
        var ways = new List<Alternative>(1);
        if (unit.Whole is { } whole) AddWord(ways, whole);
        if (unit.Words.Length > 1)
            ways.Add(new Alternative(unit.InOrder ? MatchKind.Phrase : MatchKind.Word, Terms(unit.Words), Alternative.FullWeight, unit.InOrder));
        foreach (var other in words.Synonyms.Of(unit.Words)) AddSynonym(ways, other, SynonymWeight);
        AddNumber(ways, unit);
        if (unit is { IsUnfinished: true, Whole: { } begun }) AddBeginnings(ways, begun);
        else if ((isLoose || !ways.Exists(way => Array.TrueForAll(way.Terms, term => isPresent(term)))) && unit.Whole is { } word) AddGuesses(ways, word);
        return new Clause(unit, ways);
    }

    /// <summary>"taal maatje" asks for a taalmaatje.</summary>
    private void AddTogether(Clause first, Clause second)
    {
        if (first.Unit is not { Whole: { } begin, IsQuoted: false } || second.Unit is not { Whole: { } end, IsQuoted: false }) return;
        foreach (var link in CompoundRules.Links)
        {
            var compound = string.Concat(begin, link, end);
            if (!words.Lexicon.Contains(compound)) continue;
            var way = new Alternative(MatchKind.Compound, [Analyzer.Term(compound)], Alternative.FullWeight);
            first.Alternatives.Add(way);
            second.Alternatives.Add(way);
        }
    }

    private void AddWord(List<Alternative> ways, string word)
    {
        var term = Analyzer.Term(word);
        ways.Add(new Alternative(MatchKind.Word, [term], Alternative.FullWeight));
        if (!words.Options.Compounds) return;
        AddCompounds(ways, MatchKind.Compound, term, Alternative.FullWeight);
        var parts = words.Splitter.Split(word);
        if (parts.Count == 0) return;
        ways.Add(new Alternative(MatchKind.Parts, Terms(parts), PartsWeight, IsNear: true));
        if (CompoundRules.IsLightHead(parts[^1])) ways.Add(new Alternative(MatchKind.Parts, Terms([.. parts.SkipLast(1)]), LightHeadWeight));
    }

    private void AddSynonym(List<Alternative> ways, string[] terms, int weight)
    {
        ways.Add(new Alternative(MatchKind.Synonym, terms, weight, InOrder: true));
        if (terms is [var only]) AddCompounds(ways, MatchKind.Synonym, only, weight);
    }

    private void AddCompounds(List<Alternative> ways, MatchKind kind, string term, int weight)
    {
        foreach (var (compound, isHead) in words.CompoundsWith(term, MostCompounds))
            ways.Add(new Alternative(kind, [Term(compound)], weight * (isHead ? HeadWeight : ModifierWeight) / Alternative.FullWeight));
    }

    /// <summary>A postcode that is not there, or on few things, lies in a neighborhood of four digits; 75+ says 75 as well.</summary>
    private static void AddNumber(List<Alternative> ways, QueryUnit unit)
    {
        if (unit is not { IsQuoted: false, Words: [{ Length: > 1 } digits, var letters] } || digits.AsSpan().ContainsAnyExceptInRange('0', '9')) return;
        if (letters == "plus" || digits.Length == 4 && letters.Length == 2) ways.Add(new Alternative(MatchKind.Beginning, [digits], LightHeadWeight));
    }

    private void AddGuesses(List<Alternative> ways, string word)
    {
        var before = ways.Count;
        AddBeginnings(ways, word);
        if (ways.Count > before && !isLoose || guesses++ >= MostGuesses) return;
        var spellings = words.Spellings(word, isPresent).Take(MostSpellings).ToList();
        if (isLoose && words.Options.Compounds && spellings is not [{ Distance: 1 }, ..]) AddParts(ways, word);
        // What a chauffeur is also called, a chaufeur is called too.
        if (spellings is [var nearest, ..])
            foreach (var other in words.Synonyms.Of([nearest.Word])) AddSynonym(ways, other, GuessedSynonymWeight);
        foreach (var similar in spellings)
            ways.Add(new Alternative(MatchKind.Spelling, [Analyzer.Term(similar.Word)], similar.Distance == 1 ? OneEditWeight : TwoEditsWeight, Spelling: similar.Written));
    }

    /// <summary>A compound that nobody writes is asked for by its parts: who types tuinman may like a tuin; but who asks for a voedselbank wants no bench.</summary>
    private void AddParts(List<Alternative> ways, string word)
    {
        var parts = words.Splitter.Split(word);
        for (var at = 0; at < parts.Count; at++)
        {
            var (isHead, term) = (at == parts.Count - 1, Analyzer.Term(parts[at]));
            if (isPresent(term) && !(isHead && CompoundRules.IsHollowHead(parts[at]))) ways.Add(new Alternative(MatchKind.Parts, [term], isHead ? LightHeadWeight : LightModifierWeight));
        }
    }

    private void AddBeginnings(List<Alternative> ways, string word)
    {
        if (word.Length < ShortestBeginning) return;
        foreach (var longer in words.Beginning(word, MostBeginnings))
            ways.Add(new Alternative(MatchKind.Beginning, [Term(longer)], BeginningWeight));
    }

    private string Term(int word) => Analyzer.Term(WordEntry.Folded(words.Lexicon.Words[word]));

    private static string[] Terms(IReadOnlyList<string> words) => [.. words.Select(word => Analyzer.Term(word))];
}
