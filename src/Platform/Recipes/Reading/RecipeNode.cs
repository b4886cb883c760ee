using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Platform.Recipes.Reading;

/// <summary>
/// One JSON value of a recipe, which knows where it stood. Immutable; one of <see cref="RecipeObject"/>,
/// <see cref="RecipeArray"/>, <see cref="RecipeString"/>, <see cref="RecipeNumber"/>, <see cref="RecipeBool"/> and
/// <see cref="RecipeNull"/>.
/// </summary>
public abstract class RecipeNode
{
    private readonly NodePosition _position;

    private protected RecipeNode(NodePosition position) => _position = position;

    public int Line => _position.Line;

    /// <summary>In characters from 1.</summary>
    public int Column => _position.Column;

    public RecipeNode? Parent => _position.Parent;

    /// <summary>The property name under which the value stands; null in an array and for the root.</summary>
    public string? Name => _position.Name;

    /// <summary>The name of the file as it was given to the reader.</summary>
    public string File => Parent is null ? _position.File! : Parent.File;

    /// <summary>Made on request: $ for the root, then .name, ['odd name'] and [index].</summary>
    public string Path => JsonPath.Of(_position);

    public RecipePlace Place => new(File, Line, Column, Path);

    public RecipeProblem Problem(string message) => Place.Problem(message);

    /// <summary>
    /// A new, parentless JSON node: properties in order, numbers as they were written. Of equal names the last wins.
    /// </summary>
    /// <param name="texts">Gives the text to write for each string value, never for names; null writes them as they are.</param>
    public abstract JsonNode? ToJsonNode(Func<RecipeString, string>? texts = null);
}

/// <summary>Where a value stands. File is set for the root only, Name in objects, Index in arrays.</summary>
internal readonly record struct NodePosition(
    string? File, RecipeNode? Parent, string? Name, int Index, int Line, int Column);
