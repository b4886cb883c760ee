using OrchardVrijwilligers.Modules.Paper.Models;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Modules.Paper.Indexes;

/// <summary>Finds codes. Versions that nobody sees any more count too: a code that was printed once is never given to another item.</summary>
[SearchedBy(nameof(Prefix), nameof(Number))]
[SearchedBy(nameof(ContentItemId))]
public sealed record CodeIndex
{
    public string Prefix { get; init; } = "";

    public int Number { get; init; }

    public string ContentItemId { get; init; } = "";

    public static IEnumerable<CodeIndex> Map(ContentItem item)
    {
        if (Code.Read(item.Part("CodePart").Text("Code")) is not { } code) yield break;
        yield return new() { Prefix = code.Prefix, Number = code.Number, ContentItemId = item.ContentItemId };
    }
}
