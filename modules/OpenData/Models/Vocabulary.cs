using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Modules.OpenData.Models;

/// <summary>Names of the vocabulary of volunteeringdata.io, and the context that gives them their meaning.</summary>
public static class Vocabulary
{
    public const string Schema = "https://id.volunteeringdata.io/schema/";

    public static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static readonly string[] PartsOfDay = ["Morning", "Afternoon", "Evening", "Night"];

    public static JsonObject Context() => new()
    {
        ["@vocab"] = Schema,
        ["id"] = "@id",
        ["type"] = "@type",
        ["graph"] = "@graph",
        ["activityOrganisation"] = Link(),
        ["organisationActivity"] = Link(),
        ["activityApplyLink"] = Link(),
        ["website"] = Link(),
        ["dayOfWeek"] = new JsonObject { ["@type"] = "@vocab" },
        ["timeOfDay"] = new JsonObject { ["@type"] = "@vocab" },
        ["beginning"] = Typed("dateTime"),
        ["end"] = Typed("dateTime"),
        ["latitude"] = Typed("double"),
        ["longitude"] = Typed("double"),
        ["license"] = new JsonObject { ["@id"] = "http://purl.org/dc/terms/license", ["@type"] = "@id" },
        ["publisher"] = "http://purl.org/dc/terms/publisher",
        ["modified"] = new JsonObject { ["@id"] = "http://purl.org/dc/terms/modified", ["@type"] = "http://www.w3.org/2001/XMLSchema#dateTime" },
        ["total"] = "http://www.w3.org/ns/hydra/core#totalItems",
        ["next"] = new JsonObject { ["@id"] = "http://www.w3.org/ns/hydra/core#next", ["@type"] = "@id" },
    };

    private static JsonObject Link() => new() { ["@type"] = "@id" };

    private static JsonObject Typed(string type) => new() { ["@type"] = "http://www.w3.org/2001/XMLSchema#" + type };
}
