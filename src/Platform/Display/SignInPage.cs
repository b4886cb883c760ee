namespace OrchardVrijwilligers.Platform.Display;

/// <summary>Where the people who work on a portal sign in; the module of accounts brings it.</summary>
/// <param name="Path">Within the tenant, with a leading slash; the same for readers of all languages.</param>
public sealed record SignInPage(string Path);
