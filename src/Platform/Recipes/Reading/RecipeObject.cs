using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Platform.Recipes.Reading;

/// <summary>A name with its own place; <see cref="Value"/> has another.</summary>
public sealed record RecipeProperty(string Name, int Line, int Column, RecipeNode Value);

public sealed class RecipeObject : RecipeNode
{
    internal RecipeObject(NodePosition position) : base(position) { }

    /// <summary>As written, in order, including repeated names.</summary>
    public IReadOnlyList<RecipeProperty> Properties { get; internal set; } = [];

    /// <summary>The last value under exactly this name.</summary>
    public RecipeNode? this[string name] => Find(name, StringComparison.Ordinal);

    /// <summary>The value under this name, or else under a name that differs in case only.</summary>
    public RecipeNode? FindIgnoringCase(string name) => this[name] ?? Find(name, StringComparison.OrdinalIgnoreCase);

    public override JsonNode ToJsonNode(Func<RecipeString, string>? texts = null)
    {
        var json = new JsonObject();
        foreach (var property in Properties) json[property.Name] = property.Value.ToJsonNode(texts);
        return json;
    }

    private RecipeNode? Find(string name, StringComparison comparison)
    {
        for (var i = Properties.Count - 1; i >= 0; i--)
            if (string.Equals(Properties[i].Name, name, comparison)) return Properties[i].Value;
        return null;
    }
}
