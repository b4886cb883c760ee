namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>A page built of blocks, the home page too. View <c>Page</c>.</summary>
/// <param name="Title">Not shown when the first block is a hero, which then holds the h1.</param>
/// <param name="Body">Blocks in order; each a shape with the alternate <c>Widget__{Type}</c>.</param>
public sealed record ContentPage(string Title, string Lead, IReadOnlyList<Shape> Body)
{
    /// <summary>From home to this page; empty on the home page.</summary>
    public IReadOnlyList<MenuLink> Trail { get; init; } = [];
}
