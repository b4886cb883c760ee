using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Platform.Recipes.Reading;

public sealed class RecipeString : RecipeNode
{
    internal RecipeString(NodePosition position, string value) : base(position) => Value = value;

    public string Value { get; }

    public override JsonNode ToJsonNode(Func<RecipeString, string>? texts = null) =>
        JsonValue.Create(texts is null ? Value : texts(this));
}

public sealed class RecipeNumber : RecipeNode
{
    internal RecipeNumber(NodePosition position, string text) : base(position) => Text = text;

    /// <summary>As written, so that 1.50 stays 1.50 and a long number keeps its digits.</summary>
    public string Text { get; }

    public override JsonNode ToJsonNode(Func<RecipeString, string>? texts = null) => JsonNode.Parse(Text)!;
}

public sealed class RecipeBool : RecipeNode
{
    internal RecipeBool(NodePosition position, bool value) : base(position) => Value = value;

    public bool Value { get; }

    public override JsonNode ToJsonNode(Func<RecipeString, string>? texts = null) => JsonValue.Create(Value);
}

public sealed class RecipeNull : RecipeNode
{
    internal RecipeNull(NodePosition position) : base(position) { }

    public override JsonNode? ToJsonNode(Func<RecipeString, string>? texts = null) => null;
}
