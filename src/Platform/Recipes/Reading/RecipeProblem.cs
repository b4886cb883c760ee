namespace OrchardVrijwilligers.Platform.Recipes.Reading;

/// <summary>A place in a recipe file.</summary>
/// <param name="Line">From 1; 0 when the problem is the file as a whole.</param>
/// <param name="Column">In characters from 1; a character outside the BMP counts once.</param>
/// <param name="Path">A JSON path such as $.steps[2].data[0].DisplayText.</param>
public readonly record struct RecipePlace(string File, int Line, int Column, string Path)
{
    public RecipeProblem Problem(string message) => new(File, Line, Column, Path, message);
}

/// <summary>What is wrong and where; the message is one line of English.</summary>
public sealed record RecipeProblem(string File, int Line, int Column, string Path, string Message)
{
    /// <summary>What is not understood; null when the problem is something else.</summary>
    public UnknownThing? Unknown { get; init; }

    /// <summary>A file or a recipe that should stand beside this one: a plan goes on without it, a run does not start.</summary>
    public bool IsMissing { get; init; }

    private const int LongestPath = 200;

    /// <summary>In the notation that editors and build tools make clickable. A path hundreds of levels deep is cut short.</summary>
    public override string ToString() => Line > 0 ? $"{File}({Line},{Column}): {Message} [{(Path.Length > LongestPath ? Path[..LongestPath] + "…" : Path)}]" : $"{File}: {Message}";
}
