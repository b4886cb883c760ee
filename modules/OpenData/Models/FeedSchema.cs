using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Recipes.Schemas;

namespace OrchardVrijwilligers.Modules.OpenData.Models;

/// <summary>The JSON Schema of a page of the open data, for who reads it without knowing of linked data.</summary>
public static class FeedSchema
{
    public static JsonObject Make()
    {
        var schema = JsonShape.Object(
        [
            new("@context", JsonShape.Anything()),
            new("id", Text()),
            new("license", Text("Voorwaarden waaronder je de gegevens mag gebruiken.")),
            new("publisher", Text()),
            new("total", Whole()),
            new("next", Text("Adres van de volgende bladzijde; ontbreekt op de laatste.")),
            new("graph", JsonShape.List(new() { ["anyOf"] = new JsonArray(Activity(), Organisation()) })),
        ], "@context", "id", "license", "graph");
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
        return Closed(schema);
    }

    private static JsonObject Activity() => Closed(JsonShape.Object(
    [
        new("id", Text()),
        new("type", JsonShape.OneOf(["Activity"])),
        new("label", Text("Titel.")),
        new("description", Text("Korte beschrijving.")),
        new("modified", Text()),
        new("activityOrganisation", Text("Het id van de organisatie.")),
        new("activityApplyLink", Text("Waar je je aanmeldt.")),
        new("allowsRemoteParticipation", new() { ["type"] = "boolean" }),
        new("activitySession", JsonShape.List(Session())),
    ], "id", "type", "label", "description"));

    private static JsonObject Session() => Closed(JsonShape.Object(
    [
        new("type", JsonShape.OneOf(["ActivitySession"])),
        new("sessionLocation", Location("SessionLocation")),
        new("sessionTime", JsonShape.List(Closed(JsonShape.Object(
        [
            new("type", JsonShape.OneOf(["SessionTime"])),
            new("beginning", Text()),
            new("end", Text()),
            new("dayOfWeek", JsonShape.OneOf(Vocabulary.Days)),
            new("timeOfDay", JsonShape.OneOf(Vocabulary.PartsOfDay)),
        ], "type")))),
    ], "type"));

    private static JsonObject Organisation() => Closed(JsonShape.Object(
    [
        new("id", Text()),
        new("type", JsonShape.OneOf(["Organisation"])),
        new("label", Text("Naam.")),
        new("description", Text()),
        new("modified", Text()),
        new("website", Text()),
        new("email", Text()),
        new("phone", Text()),
        new("organisationLocation", Location("OrganisationLocation")),
    ], "id", "type", "label", "description"));

    private static JsonObject Location(string type) => Closed(JsonShape.Object(
    [
        new("type", JsonShape.OneOf([type])),
        new("address", Text()),
        new("latitude", new() { ["type"] = "number" }),
        new("longitude", new() { ["type"] = "number" }),
    ], "type"));

    private static JsonObject Text(string? description = null) => JsonShape.Name(100_000, description);

    private static JsonObject Whole() => new() { ["type"] = "integer" };

    private static JsonObject Closed(JsonObject shape)
    {
        shape["additionalProperties"] = false;
        return shape;
    }
}
