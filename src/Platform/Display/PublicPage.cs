namespace OrchardVrijwilligers.Platform.Display;

/// <summary>A page that a module brings by itself, without an item of content.</summary>
/// <param name="Path">Within the tenant, with a leading slash.</param>
/// <param name="Text">What links to it say.</param>
/// <param name="InFooter">Whether every page leads there, unless the menu at the foot does so already.</param>
public sealed record PublicPage(string Path, string Text, bool InFooter = false, bool InSitemap = true);
