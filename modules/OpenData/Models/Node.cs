using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.OpenData.Models;

/// <summary>Makes a node of the open data of an item as the API knows it.</summary>
/// <param name="Resource">The item's resource in the API: public names with values.</param>
/// <param name="Absolute">From a path of the tenant to its whole address.</param>
public sealed record Node(JsonObject Resource, OpenDataTypeSettings Settings, Func<string, string> Absolute)
{
    private string Address => Absolute(Resource.Text("pad"));

    public JsonObject Make() => Settings.Kind == "Organisation" ? Organisation() : Activity();

    private JsonObject Organisation()
    {
        var node = Start("Organisation");
        if (Value(Settings.Website) is JsonObject link && link.Text("url") is { Length: > 0 } website) node["website"] = website.StartsWith('/') ? Absolute(website) : website;
        Set(node, "email", Text(Settings.Email));
        Set(node, "phone", Text(Settings.Phone));
        if (Location("OrganisationLocation") is { } location) node["organisationLocation"] = location;
        return node;
    }

    private JsonObject Activity()
    {
        var node = Start("Activity");
        if (First(Settings.Organisation) is { } organisation && organisation.Text("pad") is { Length: > 0 } path) node["activityOrganisation"] = Absolute(path) + "#organisatie";
        node["activityApplyLink"] = Address;
        if (Settings.Remote.Length > 0) node["allowsRemoteParticipation"] = Has(Settings.Remote);
        var sessions = new JsonArray([.. Sessions()]);
        if (sessions.Count > 0) node["activitySession"] = sessions;
        return node;
    }

    // The shapes of the standard ask for these two by their plain names.
    private JsonObject Start(string type)
    {
        var node = new JsonObject
        {
            ["id"] = $"{Address}#{(type == "Organisation" ? "organisatie" : "activiteit")}",
            ["type"] = type,
            ["label"] = Resource.Text("titel"),
            ["description"] = Text(Settings.Description) is { Length: > 0 } text ? text : Resource.Text("titel"),
        };
        Set(node, "modified", Resource.Text("gewijzigd"));
        return node;
    }

    private IEnumerable<JsonObject> Sessions()
    {
        var times = Times().ToList();
        if (times.Count == 0 && Value(Settings.Address) is null) yield break;
        var session = new JsonObject { ["type"] = "ActivitySession" };
        if (Location("SessionLocation") is { } location) session["sessionLocation"] = location;
        if (times.Count > 0) session["sessionTime"] = new JsonArray([.. times]);
        yield return session;
    }

    private IEnumerable<JsonObject> Times()
    {
        if (Text(Settings.Beginning) is { Length: > 0 } beginning)
        {
            var time = new JsonObject { ["type"] = "SessionTime", ["beginning"] = beginning };
            Set(time, "end", Text(Settings.End));
            yield return time;
            yield break;
        }
        foreach (var value in List(Settings.Moment).Select(value => value.Text("waarde")))
        {
            var words = value.Split('/').Select(word => Settings.Words.GetValueOrDefault(word, "")).ToList();
            var time = new JsonObject { ["type"] = "SessionTime" };
            Set(time, "dayOfWeek", words.FirstOrDefault(Vocabulary.Days.Contains) ?? "");
            Set(time, "timeOfDay", words.FirstOrDefault(Vocabulary.PartsOfDay.Contains) ?? "");
            if (time.Count > 1) yield return time;
        }
    }

    private JsonObject? Location(string type)
    {
        if (Value(Settings.Address) is not JsonObject place) return null;
        var location = new JsonObject { ["type"] = type };
        Set(location, "address", string.Join(", ", new[] { place.Text("straat"), $"{place.Text("postcode")} {place.Text("plaats")}".Trim() }.Where(line => line.Length > 0)));
        if (place.Number("breedtegraad") is { } latitude && place.Number("lengtegraad") is { } longitude) (location["latitude"], location["longitude"]) = (latitude, longitude);
        return location;
    }

    private JsonNode? Value(string name) => name.Length > 0 ? Resource[name] : null;

    private string Text(string name) => Value(name) is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    private IEnumerable<JsonObject> List(string name) => name.Length > 0 ? Resource.Objects(name) : [];

    private JsonObject? First(string name) => List(name).FirstOrDefault();

    private bool Has(string choice) => choice.Split('=', 2) is [var name, var value] && List(name).Any(found => found.Text("waarde") == value);

    private static void Set(JsonObject node, string name, string text)
    {
        if (text.Length > 0) node[name] = text;
    }
}
