namespace OrchardVrijwilligers.Web.Tests;

/// <summary>The small portal of <c>recipes/kern.recipe.json</c>.</summary>
public sealed class KernPortal() : Portal("kern");
