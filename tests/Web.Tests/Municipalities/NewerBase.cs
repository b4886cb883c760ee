using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes;

namespace OrchardVrijwilligers.Web.Tests.Municipalities;

/// <summary>The base of the municipalities as its makers might bring out the next version: something more, something else, something less.</summary>
internal static class NewerBase
{
    private const string Name = "vrijwilligers-basis";

    /// <summary>Beside the portal, under the same name; what it includes comes from where the present one stands.</summary>
    public static string Write(string folder, RecipeLoader loader)
    {
        var recipe = JsonNode.Parse(File.ReadAllText(loader.FileOf(Name)!), documentOptions: new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!.AsObject();
        recipe["version"] = "1.1.0";
        var definitions = Step(recipe, "ContentDefinition");
        Named(definitions["ContentTypes"]!, "Story")["Settings"]!["PublicTypeSettings"]!["Intro"] = "Een nieuw begin van de basis.";
        Named(definitions["ContentParts"]!, "Story")["ContentPartFieldDefinitionRecords"]!.AsArray().Add(new JsonObject { ["FieldName"] = "TextField", ["Name"] = "Nieuw" });
        foreach (var list in (string[])["ContentTypes", "ContentParts"]) definitions[list]!.AsArray().RemoveAll(each => (each as JsonObject).Text("Name") == "Divider");
        Named(Step(recipe, "Roles")["Roles"]!, "Redacteur")["Description"] = "Van de basis";
        recipe["steps"]!.AsArray().Add(JsonNode.Parse("""
            { "name": "content", "data": [ { "ContentItemId": "vb-nieuw", "ContentItemVersionId": "vb-nieuw-1", "ContentType": "Page", "DisplayText": "Nieuw in de basis", "Latest": true, "Published": true,
              "TitlePart": { "Title": "Nieuw in de basis" }, "AutoroutePart": { "Path": "over-de-basis" } } ] }
            """));
        var file = Path.Combine(folder, Name + ".recipe.json");
        File.WriteAllText(file, recipe.ToJsonString());
        return file;
    }

    private static JsonObject Step(JsonObject recipe, string name) => recipe.Objects("steps").First(step => step.Text("name") == name);

    private static JsonObject Named(JsonNode list, string name) => list.AsArray().OfType<JsonObject>().First(each => each.Text("Name") == name);
}
