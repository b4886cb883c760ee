using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Queries;

/// <summary>An alternative in the numbers of one segment.</summary>
internal sealed class TermWay(TextColumn text, Alternative way)
{
    private readonly int[] postings = new int[way.Terms.Length];
    private readonly List<int>[] places = [.. way.Terms.Select(_ => new List<int>())];

    public int[] Terms { get; } = [.. way.Terms.Select(term => text.Terms.Find(term))];
    public Alternative Way => way;
    public int Weight => way.Weight;

    /// <summary>Whether the segment has all the terms.</summary>
    public bool IsPresent => Array.IndexOf(Terms, -1) < 0;

    /// <summary>The documents with all the terms, in order where asked, and the least impact among them. The rarest term leads.</summary>
    public IEnumerable<(int Document, int Impact)> Together()
    {
        foreach (var document in Documents(Terms.MinBy(text.Documents.Size)))
            if (Impact(document) is >= 0 and var impact) yield return (document, impact);
    }

    /// <summary>The least impact among the terms; negative when the document does not have them so.</summary>
    public int Impact(int document)
    {
        for (var i = 0; i < Terms.Length; i++)
            if ((postings[i] = text.Posting(Terms[i], document)) < 0) return -1;
        return way.InOrder && !AreInOrder() || way.IsNear && !AreNear() ? -1 : LeastImpact();
    }

    private List<int> Documents(int term)
    {
        if (text.Documents.Dense(term) is not (>= 0 and var dense)) return [.. text.Documents.List(term)];
        var documents = new List<int>(text.Documents.Size(term));
        for (var members = new Members(text.Documents.Bits(dense)); members.Next();) documents.Add(members.Current);
        return documents;
    }

    private bool AreInOrder()
    {
        ReadPlaces();
        foreach (var start in places[0])
        {
            var next = 1;
            while (next < places.Length && places[next].BinarySearch(start + next) >= 0) next++;
            if (next == places.Length) return true;
        }
        return false;
    }

    /// <summary>Whether they stand within a few words of each other, in any order.</summary>
    private bool AreNear()
    {
        ReadPlaces();
        return places[0].Exists(place => Array.TrueForAll(places, others => others.Exists(other => Math.Abs(other - place) < Alternative.NearWords)));
    }

    private void ReadPlaces()
    {
        for (var i = 0; i < Terms.Length; i++) text.ReadPositions(Terms[i], postings[i], places[i]);
    }

    private int LeastImpact()
    {
        var least = int.MaxValue;
        for (var i = 0; i < Terms.Length; i++) least = Math.Min(least, text.Impacts(Terms[i])[postings[i]]);
        return least;
    }
}
