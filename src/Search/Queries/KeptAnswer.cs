namespace OrchardVrijwilligers.Search.Queries;

/// <summary>An answer that every thread keeps for the next query that it asks.</summary>
internal readonly struct KeptAnswer : IDisposable
{
    /// <summary>An answer with more hits or counts than a page has is not kept.</summary>
    private const int Most = 4096;

    [ThreadStatic]
    private static SearchAnswer? kept;

    private KeptAnswer(SearchAnswer answer) => Answer = answer;

    public SearchAnswer Answer { get; }

    public static KeptAnswer Take()
    {
        var answer = kept ?? new SearchAnswer();
        kept = null;
        return new KeptAnswer(answer);
    }

    /// <summary>Nothing of the index stays behind: what is no longer in use must be able to go.</summary>
    public void Dispose()
    {
        if (Answer.Size > Most) return;
        Answer.Start(0, false, null);
        kept = Answer;
    }
}
