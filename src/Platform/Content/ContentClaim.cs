namespace OrchardVrijwilligers.Platform.Content;

/// <summary>
/// Whose a name is that two items may not share. There is one document a name, so that of two items that take it at the same moment
/// one is refused; a part asks for it with <see cref="ContentSaving.Claims"/>.
/// </summary>
public sealed class ContentClaim
{
    /// <summary>Name of this kind of document.</summary>
    public const string Kind = "content-claim";

    /// <summary>1 to 200 characters, with the part's own word before it: <c>code:A12</c>.</summary>
    public required string Name { get; init; }

    public required string ContentItemId { get; init; }
}
