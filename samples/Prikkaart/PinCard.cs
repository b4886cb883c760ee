namespace Prikkaart;

/// <summary>What the view <c>PinCard</c> shows.</summary>
public sealed record PinCard(string Text, string From);
