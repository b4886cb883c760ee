namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>Keeps the most frequent of the words offered; equals in the order of the lexicon.</summary>
internal sealed class MostFrequent(Lexicon lexicon, int most)
{
    private readonly PriorityQueue<int, (int Count, int NegatedWord)> words = new();

    public void Offer(int word)
    {
        var rank = (lexicon.Count(word), -word);
        if (words.Count < most) words.Enqueue(word, rank);
        else if (most > 0 && words.TryPeek(out _, out var lowest) && rank.CompareTo(lowest) > 0) words.DequeueEnqueue(word, rank);
    }

    public IReadOnlyList<int> InOrder()
    {
        var order = new int[words.Count];
        while (words.Count > 0) order[words.Count - 1] = words.Dequeue();
        return order;
    }
}
