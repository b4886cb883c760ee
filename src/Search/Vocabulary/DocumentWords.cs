using OrchardVrijwilligers.Search.Analysis;

namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>Counts in how many documents words come and go.</summary>
internal sealed class DocumentWords
{
    private readonly Dictionary<string, int> changes = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly TokenList tokens = new();

    public IReadOnlyDictionary<string, int> Changes => changes;

    /// <param name="change">1 for a document that comes, -1 for one that goes.</param>
    public void Add(IEnumerable<string> texts, int change)
    {
        seen.Clear();
        foreach (var text in texts) Read(text);
        foreach (var word in seen) changes[word] = changes.GetValueOrDefault(word) + change;
    }

    private void Read(string text)
    {
        Analyzer.Read(text, tokens);
        for (var i = 0; i < tokens.Count; i++)
            if (IsWord(tokens.Word(i))) seen.Add(WordEntry.Make(tokens.Word(i), text.AsSpan(tokens[i].Start, tokens[i].Length)));
    }

    private static bool IsWord(ReadOnlySpan<char> folded)
    {
        foreach (var letter in folded)
            if (char.IsDigit(letter)) return false;
        return folded.Length > 1;
    }
}
