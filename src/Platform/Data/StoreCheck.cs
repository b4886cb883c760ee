namespace OrchardVrijwilligers.Platform.Data;

/// <summary>What a full check of a store found: the database's own structure, documents against index rows, and the change feed.</summary>
/// <param name="Problems">One sentence each, to show; empty when all is well. At most a hundred are listed.</param>
public sealed record StoreCheck(long Documents, long IndexRows, long Changes, IReadOnlyList<string> Problems)
{
    public bool IsSound => Problems.Count == 0;
}
