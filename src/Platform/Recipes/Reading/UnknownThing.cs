namespace OrchardVrijwilligers.Platform.Recipes.Reading;

/// <summary>What kind of name a recipe uses that nothing here answers to.</summary>
public enum UnknownKind
{
    Step,
    Feature,
    Theme,
    ContentType,
    Part,
    FieldKind,
    Field,
    Settings,
    Activity,
    Expression,
}

/// <param name="Near">The known name that it may have been meant to be.</param>
public sealed record UnknownThing(UnknownKind Kind, string Name, string? Near = null)
{
    /// <summary>A note at a place, with the guess behind its sentence.</summary>
    public static RecipeProblem At(RecipeProblem place, UnknownKind kind, string name, IEnumerable<string> known)
    {
        var near = NearestName.Of(name.Split('.')[^1], known);
        return place with { Message = place.Message + (near is null ? "" : $" Did you mean '{near}'?"), Unknown = new(kind, name, near) };
    }
}
