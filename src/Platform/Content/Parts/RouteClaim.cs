using System.Security.Cryptography;
using System.Text;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Content.Parts;

/// <summary>
/// Whose a path is. There is one document a path, so that of two items that take the same path at the same moment one is refused:
/// looking the path up first cannot see what the other has not committed.
/// </summary>
public sealed class RouteClaim
{
    /// <summary>Name of this kind of document.</summary>
    public const string Kind = "route";

    public required string Path { get; init; }

    public required string ContentItemId { get; set; }

    /// <summary>The type of the item that visitors last saw here; empty when they never saw one. So a path that was left behind still says what was there.</summary>
    public string PublishedType { get; set; } = "";

    public string Id => IdOf(Path);

    /// <summary>A path may be longer than an id.</summary>
    public static string IdOf(string path) => path.Length <= 150 ? path : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)));
}

/// <summary>Which items visitors ever saw at a path of their own; an item that is deleted leaves nothing else behind.</summary>
[SearchedBy(nameof(ContentItemId))]
public sealed record RouteClaimIndex
{
    public string ContentItemId { get; init; } = "";

    public string PublishedType { get; init; } = "";

    public static IEnumerable<RouteClaimIndex> Map(RouteClaim claim) => claim.PublishedType.Length == 0 ? [] : [new() { ContentItemId = claim.ContentItemId, PublishedType = claim.PublishedType }];
}
