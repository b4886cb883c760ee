using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>The documents of one segment that match a word or phrase, with the impact of the match.</summary>
internal static class TextClause
{
    public static List<(int Document, int Impact)> Match(TextColumn text, string[] words)
    {
        var terms = Array.ConvertAll(words, text.Terms.Find);
        if (Array.IndexOf(terms, -1) >= 0) return [];
        var matches = new List<(int, int)>();
        var documents = text.Documents(terms[0]);
        for (var i = 0; i < documents.Length; i++)
        {
            var impact = terms.Length == 1 ? text.Impacts(terms[0])[i] : PhraseImpact(text, terms, documents[i]);
            if (impact > 0) matches.Add((documents[i], impact));
        }
        return matches;
    }

    /// <summary>The least impact among the words where they stand in a row; 0 where they do not.</summary>
    private static int PhraseImpact(TextColumn text, int[] terms, int document)
    {
        var postings = Array.ConvertAll(terms, term => text.Documents(term).BinarySearch(document));
        if (postings.Any(posting => posting < 0)) return 0;
        foreach (var start in text.Positions(terms[0], postings[0]))
        {
            var n = 1;
            while (n < terms.Length && text.Positions(terms[n], postings[n]).BinarySearch(start + n) >= 0) n++;
            if (n == terms.Length) return terms.Zip(postings, (term, posting) => text.Impacts(term)[posting]).Min();
        }
        return 0;
    }
}
