namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>The items that stand in another one, as links. View <c>ListPart</c>.</summary>
public sealed record ContainedList(string Title, IReadOnlyList<MenuLink> Items);
