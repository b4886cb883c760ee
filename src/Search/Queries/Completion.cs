using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>Finishes the last word of what is being typed.</summary>
internal sealed class Completion(Snapshot snapshot)
{
    public IReadOnlyList<string> Complete(string? text, int take)
    {
        if (QueryReader.Read(text, isUnfinished: true) is not [.., { IsUnfinished: true, Whole: { } begun } last]) return [];
        var before = text.AsSpan(0, last.Place.Start.Value).ToString();
        var lexicon = snapshot.Words.Lexicon;
        return [.. snapshot.Words.Beginning(begun, Math.Max(0, take)).Select(word => string.Concat(before, WordEntry.Written(lexicon.Words[word])))];
    }
}
