namespace OrchardVrijwilligers.Search;

/// <summary>How an index behaves apart from what is in it; changing these never needs a rebuild.</summary>
public sealed record SearchOptions
{
    public static SearchOptions Default { get; } = new();
}
