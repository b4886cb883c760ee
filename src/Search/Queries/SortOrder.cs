namespace OrchardVrijwilligers.Search;

/// <summary>
/// The order of hits. What ties comes by boost (highest first), then by id (ordinal), so that
/// pages fit together and every copy of the index gives the same order.
/// </summary>
public abstract record SortOrder
{
    /// <summary>Best score first; without text the score is the document's boost.</summary>
    public static SortOrder Relevance { get; } = new ByRelevance();

    /// <summary>By the smallest of a document's numbers, or the largest when descending. Documents without come last.</summary>
    public static SortOrder Number(string field, bool descending = false) => new ByNumber(field, descending);

    /// <summary>By a <see cref="SortTextField"/>. Documents without come last.</summary>
    public static SortOrder Title(string field, bool descending = false) => new ByTitle(field, descending);

    /// <summary>Nearest to <see cref="SearchQuery.Near"/> first. Documents without a place come last.</summary>
    public static SortOrder Distance { get; } = new ByDistance();

    internal sealed record ByRelevance : SortOrder;
    internal sealed record ByNumber(string Field, bool Descending) : SortOrder;
    internal sealed record ByTitle(string Field, bool Descending) : SortOrder;
    internal sealed record ByDistance : SortOrder;
}
