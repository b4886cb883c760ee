using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>
/// A type that a feature of Orchard Core defines by itself, so that recipes use it without defining it. It is defined here when the first
/// item of it comes in; a definition that is there already stays as it is.
/// </summary>
/// <param name="Stereotype">Orchard Core's; empty for an item of its own.</param>
public sealed record StandardType(string Name, string DisplayName, string Stereotype, params IReadOnlyList<string> Parts)
{
    public JsonObject Definition() => new()
    {
        ["Name"] = Name,
        ["DisplayName"] = DisplayName,
        ["Settings"] = new JsonObject { [nameof(ContentTypeSettings)] = Stereotype.Length > 0 ? new JsonObject { ["Stereotype"] = Stereotype } : new JsonObject { ["Creatable"] = true, ["Listable"] = true, ["Draftable"] = true, ["Versionable"] = true } },
        ["ContentTypePartDefinitionRecords"] = new JsonArray([.. Parts.Select((part, at) => (JsonNode)new JsonObject
        {
            ["PartName"] = part,
            ["Name"] = part,
            ["Settings"] = new JsonObject { [nameof(ContentTypePartSettings)] = new JsonObject { ["Position"] = at.ToString(System.Globalization.CultureInfo.InvariantCulture) } },
        })]),
    };
}
