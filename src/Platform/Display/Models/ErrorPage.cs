namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>A page that says what went wrong and where to go on. View <c>Error</c>.</summary>
/// <param name="Status">HTTP status, e.g. 404 or 410.</param>
/// <param name="SearchAction">Path of a list to search in; null when searching would not help (5xx).</param>
public sealed record ErrorPage(int Status, string Title, string Text, string? SearchAction)
{
    /// <summary>What is like the item that vanished (410); may be empty.</summary>
    public IReadOnlyList<Card> Related { get; init; } = [];
}
