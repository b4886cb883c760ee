namespace OrchardVrijwilligers.Platform.Display.Models;

/// <summary>A few words among others that may be in another language, such as the name of one: "Français".</summary>
/// <param name="Language">BCP 47; empty: the reader's.</param>
public sealed record Wording(string Text, string Language = "");
