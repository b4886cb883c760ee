using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search;

/// <summary>A word as it stands in a <see cref="WordList"/>: in lower-case letters without accents.</summary>
/// <param name="Begins">Whether compounds begin with it: <c>tuin</c> in tuinbank.</param>
/// <param name="Ends">Whether compounds end with it: <c>tuin</c> in buurttuin.</param>
public readonly record struct ListedWord(string Word, bool Begins, bool Ends);

/// <summary>
/// Dutch words, and which of them make compounds. A word that is listed without making any is never taken
/// for a part: so <c>aars</c> keeps out of kunstenaars. One list may serve many indexes.
/// </summary>
public sealed class WordList
{
    private readonly (bool Begins, bool Ends)[] places;

    /// <summary>A word may be given more than once; what it makes adds up.</summary>
    public WordList(IEnumerable<ListedWord> listed)
    {
        var byWord = listed.GroupBy(word => word.Word, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        Words = WordTable.From(byWord.Select(group => group.Key));
        places = [.. byWord.Select(group => (group.Any(word => word.Begins), group.Any(word => word.Ends)))];
    }

    internal WordTable Words { get; }

    public int Count => Words.Count;

    /// <param name="word">In lower-case letters without accents.</param>
    public bool Contains(ReadOnlySpan<char> word) => Words.Find(word) >= 0;

    /// <summary>Null for a word that is not listed.</summary>
    internal (bool Begins, bool Ends)? Places(ReadOnlySpan<char> word) => Words.Find(word) is >= 0 and var number ? places[number] : null;
}
