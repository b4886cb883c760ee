using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>The documents of one segment that match a clause, with the impact of the match.</summary>
internal static class TextClause
{
    public static Dictionary<int, int> Match(TextColumn text, Clause clause)
    {
        var impacts = new Dictionary<int, int>();
        foreach (var way in clause.Alternatives)
            foreach (var (document, impact) in Match(text, way))
                impacts[document] = Math.Max(impacts.GetValueOrDefault(document), impact * way.Weight / Alternative.FullWeight);
        return impacts;
    }

    private static List<(int Document, int Impact)> Match(TextColumn text, Alternative way)
    {
        var terms = way.Terms.Select(term => text.Terms.Find(term)).ToArray();
        if (Array.IndexOf(terms, -1) >= 0) return [];
        var matches = new List<(int, int)>();
        foreach (var document in text.Documents(terms[0]))
        {
            var postings = Array.ConvertAll(terms, term => text.Documents(term).BinarySearch(document));
            if (postings.All(posting => posting >= 0) && (!way.InOrder || InOrder(text, terms, postings)))
                matches.Add((document, terms.Zip(postings, (term, posting) => text.Impacts(term)[posting]).Min()));
        }
        return matches;
    }

    private static bool InOrder(TextColumn text, int[] terms, int[] postings)
    {
        foreach (var start in text.Positions(terms[0], postings[0]))
        {
            var n = 1;
            while (n < terms.Length && text.Positions(terms[n], postings[n]).BinarySearch(start + n) >= 0) n++;
            if (n == terms.Length) return true;
        }
        return false;
    }
}
