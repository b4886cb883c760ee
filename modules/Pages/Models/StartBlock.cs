using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Modules.Pages.Models;

/// <summary>For a portal without a home page of its own: what there is all the same, and where its makers go.</summary>
/// <param name="SignIn">Empty when this portal has no accounts.</param>
public sealed record StartBlock(IReadOnlyList<MenuLink> There, string SignIn);
