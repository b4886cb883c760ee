using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Modules.Lists.Indexes;

/// <summary>Which items stand in which list item.</summary>
[SearchedBy(nameof(ListId), nameof(Order))]
public sealed record ContainedIndex
{
    public string ListId { get; init; } = "";

    public long Order { get; init; }

    public bool Published { get; init; }

    public DateTimeOffset? CreatedUtc { get; init; }

    public static IEnumerable<ContainedIndex> Map(ContentItem item)
    {
        if (item.Part("ContainedPart").Text("ListContentItemId") is not { Length: > 0 } list || (!item.Published && !item.Latest)) yield break;
        yield return new() { ListId = list, Order = (long)(item.Part("ContainedPart").Number("Order") ?? 0), Published = item.Published, CreatedUtc = item.CreatedUtc };
    }
}
