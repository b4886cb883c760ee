using System.Runtime.InteropServices;
using OrchardVrijwilligers.Search.Analysis;

namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>Counts in how many documents words come and go.</summary>
/// <param name="expected">About how many words there will be.</param>
internal sealed class DocumentWords(int expected = 0)
{
    private readonly Dictionary<string, Tally> words = new(expected, StringComparer.Ordinal);
    private readonly TokenList tokens = new();
    private int document, change;

    public int Expected { get; } = expected;

    public int Count => words.Count;

    private record struct Tally(int Number, int Change, int LastDocument);

    /// <summary>The changes that are more than nothing, in ordinal order of the words.</summary>
    public IReadOnlyList<(string Word, int Change)> Changes()
    {
        (string Word, int Change)[] changes = [.. words.Where(word => word.Value.Change != 0).Select(word => (word.Key, word.Value.Change))];
        Array.Sort(changes, (one, other) => string.CompareOrdinal(one.Word, other.Word));
        return changes;
    }

    /// <summary>The words read from now on are those of a document that comes.</summary>
    public void Come() => (document, change) = (document + 1, 1);

    /// <summary>Reads the words of a document that goes.</summary>
    public void Go(IEnumerable<(int Field, string Text)> texts)
    {
        (document, change) = (document + 1, -1);
        foreach (var (_, text) in texts)
        {
            Analyzer.Read(text, tokens);
            for (var i = 0; i < tokens.Count; i++) Read(text, tokens, i);
        }
    }

    /// <summary>Reads a word of the document.</summary>
    /// <returns>The number of the word in its spelling: they are numbered from 0 as they come.</returns>
    public int Read(ReadOnlySpan<char> text, TokenList tokens, int token)
    {
        var folded = tokens.Word(token);
        var entry = WordEntry.Make(folded, text.Slice(tokens[token].Start, tokens[token].Length), stackalloc char[WordEntry.Longest]);
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(words.GetAlternateLookup<ReadOnlySpan<char>>(), entry, out var isKnown);
        if (!isKnown) tally.Number = words.Count - 1;
        if (tally.LastDocument != document)
        {
            tally.LastDocument = document;
            if (IsWord(folded)) tally.Change += change;
        }
        return tally.Number;
    }

    private static bool IsWord(ReadOnlySpan<char> folded) => folded.Length > 1 && !folded.ContainsAnyInRange('0', '9');
}
