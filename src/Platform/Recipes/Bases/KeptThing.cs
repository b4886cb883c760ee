namespace OrchardVrijwilligers.Platform.Recipes.Bases;

/// <summary>What a newer base no longer has and the tenant keeps all the same, since something still needs it.</summary>
/// <param name="Path">Step and place, as in a conflict.</param>
/// <param name="Reason">Plain Dutch, a sentence without its first words: <c>3 pagina's gebruiken het</c>.</param>
public sealed record KeptThing(string Path, string Reason)
{
    public override string ToString() => $"{Path} staat niet meer in de basis en blijft: {Reason}.";
}
