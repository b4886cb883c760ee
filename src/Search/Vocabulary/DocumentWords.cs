using System.Runtime.InteropServices;
using OrchardVrijwilligers.Search.Analysis;

namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>Counts in how many documents words come and go.</summary>
internal sealed class DocumentWords
{
    private readonly Dictionary<string, Tally> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tally>.AlternateLookup<ReadOnlySpan<char>> byLetters;
    private readonly TokenList tokens = new();
    private int document, change;

    public DocumentWords() => byLetters = words.GetAlternateLookup<ReadOnlySpan<char>>();

    private record struct Tally(int Change, int LastDocument);

    /// <summary>The changes that are more than nothing, in ordinal order of the words.</summary>
    public IReadOnlyList<(string Word, int Change)> Changes() =>
        [.. words.Where(word => word.Value.Change != 0).OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => (word.Key, word.Value.Change))];

    /// <summary>The words read from now on are those of a document that comes.</summary>
    public void Come() => (document, change) = (document + 1, 1);

    /// <summary>Reads the words of a document that goes.</summary>
    public void Go(IEnumerable<(int Field, string Text)> texts)
    {
        (document, change) = (document + 1, -1);
        foreach (var (_, text) in texts)
        {
            Analyzer.Read(text, tokens);
            Read(text, tokens);
        }
    }

    public void Read(ReadOnlySpan<char> text, TokenList tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
            if (IsWord(tokens.Word(i))) Count(tokens.Word(i), text.Slice(tokens[i].Start, tokens[i].Length));
    }

    private void Count(ReadOnlySpan<char> folded, ReadOnlySpan<char> written)
    {
        var entry = WordEntry.Make(folded, written, stackalloc char[WordEntry.Longest]);
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(byLetters, entry, out _);
        if (tally.LastDocument == document) return;
        tally.LastDocument = document;
        tally.Change += change;
    }

    private static bool IsWord(ReadOnlySpan<char> folded) => folded.Length > 1 && !folded.ContainsAnyInRange('0', '9');
}
