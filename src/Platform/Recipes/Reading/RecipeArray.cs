using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Platform.Recipes.Reading;

public sealed class RecipeArray : RecipeNode
{
    internal RecipeArray(NodePosition position) : base(position) { }

    public IReadOnlyList<RecipeNode> Items { get; internal set; } = [];

    public override JsonNode ToJsonNode(Func<RecipeString, string>? texts = null)
    {
        var json = new JsonArray();
        foreach (var item in Items) json.Add(item.ToJsonNode(texts));
        return json;
    }
}
