namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// A batch of documents, indexed once and never changed. Documents are numbered by boost
/// (highest first), then id: among equal scores the lower number comes first.
/// Columns stand in the order in which the definition names their fields.
/// </summary>
internal sealed class Segment
{
    /// <summary>Raised with every change to what a segment holds or means.</summary>
    public const int FormatVersion = 1;

    public required SearchDocument[] Documents { get; init; }
    public required TextColumn Text { get; init; }
    public required FacetColumn[] Facets { get; init; }
    public required NumberColumn[] Numbers { get; init; }
    public required PointColumn[] Points { get; init; }
    public required SortTextColumn[] SortTexts { get; init; }

    public int Count => Documents.Length;
}
