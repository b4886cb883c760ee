using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>Finds versions; superseded versions have no row.</summary>
[SearchedBy(nameof(ContentItemId))]
[SearchedBy(nameof(ContentType), nameof(Published))]
public sealed record ContentItemIndex
{
    public string ContentItemId { get; init; } = "";

    public string ContentType { get; init; } = "";

    public bool Published { get; init; }

    public bool Latest { get; init; }

    public string DisplayText { get; init; } = "";

    public DateTimeOffset? ModifiedUtc { get; init; }

    public string Owner { get; init; } = "";

    public static IEnumerable<ContentItemIndex> Map(ContentItem item)
    {
        if (!item.Published && !item.Latest) yield break;
        yield return new()
        {
            ContentItemId = item.ContentItemId,
            ContentType = item.ContentType,
            Published = item.Published,
            Latest = item.Latest,
            DisplayText = item.DisplayText,
            ModifiedUtc = item.ModifiedUtc,
            Owner = item.Owner,
        };
    }
}
