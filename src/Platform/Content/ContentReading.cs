using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>The usual ways to find content.</summary>
public static class ContentReading
{
    /// <summary>What visitors see, or null.</summary>
    public static Task<ContentItem?> PublishedAsync(this IDocumentReader reader, string contentItemId, CancellationToken stop = default) =>
        reader.Query<ContentItem, ContentItemIndex>().Where(row => row.ContentItemId == contentItemId && row.Published).FirstOrDefaultAsync(stop);

    /// <summary>What editors see: the draft when there is one.</summary>
    public static Task<ContentItem?> LatestAsync(this IDocumentReader reader, string contentItemId, CancellationToken stop = default) =>
        reader.Query<ContentItem, ContentItemIndex>().Where(row => row.ContentItemId == contentItemId && row.Latest).FirstOrDefaultAsync(stop);

    public static Task<IReadOnlyList<ContentItem>> PublishedOfTypeAsync(this IDocumentReader reader, string contentType, CancellationToken stop = default) =>
        reader.Query<ContentItem, ContentItemIndex>().Where(row => row.ContentType == contentType && row.Published).ListAsync(stop);

    public static Task<IReadOnlyList<ContentItem>> PublishedManyAsync(this IDocumentReader reader, IReadOnlyCollection<string> contentItemIds, CancellationToken stop = default) =>
        reader.Query<ContentItem, ContentItemIndex>().Where(row => contentItemIds.Contains(row.ContentItemId) && row.Published).ListAsync(stop);
}
