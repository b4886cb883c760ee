using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Platform.Recipes.Reading;

/// <summary>What somebody wrote in place of what was expected, in words.</summary>
internal static class ValueWords
{
    private const int MostShown = 40;

    public static string Of(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => node.ToString() is { Length: <= MostShown } text ? $"the text \"{text}\"" : "a text",
        JsonValueKind.Number => $"the number {node.ToJsonString()}",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };
}
