using OrchardVrijwilligers.Search.Analysis;
using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>Finishes the last word of what is being typed.</summary>
internal sealed class Completion(Snapshot snapshot)
{
    /// <summary>Forms of one word are one suggestion (tuin, tuinen, tuintje), and none when the word itself was typed.</summary>
    private const int FormsOfWord = 4;

    public IReadOnlyList<string> Complete(string? text, int take)
    {
        if (QueryReader.Read(text, isUnfinished: true) is not [.., { IsUnfinished: true, Whole: { } begun } last]) return [];
        var before = text.AsSpan(0, last.Place.Start.Value).ToString();
        var lexicon = snapshot.Words.Lexicon;
        var typed = Analyzer.Term(begun);
        return [.. snapshot.Words.Beginning(begun, FormsOfWord * Math.Max(0, take))
            .Where(word => !StopWords.Contains(WordEntry.Folded(lexicon.Words[word])))
            .DistinctBy(word => Analyzer.Term(WordEntry.Folded(lexicon.Words[word])))
            .Where(word => Analyzer.Term(WordEntry.Folded(lexicon.Words[word])) != typed).Take(take)
            .Select(word => string.Concat(before, WordEntry.Written(lexicon.Words[word])))];
    }
}
