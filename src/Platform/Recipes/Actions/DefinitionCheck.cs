using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Actions;

/// <summary>
/// What is wrong with definitions before they are stored. Paths and names of parts come from them, so one bad name
/// would otherwise keep the whole tenant from starting.
/// </summary>
internal static partial class DefinitionCheck
{
    public static IEnumerable<Problem> Types(JsonArray types) => Each(types, "ContentTypes", (type, place) =>
    [
        .. Named(type, place, "Name"),
        .. Settings(type, place, typeof(ContentTypeSettings), typeof(PublicTypeSettings), typeof(GatheringSettings)),
        .. PublicName(type, place, nameof(PublicTypeSettings)),
        .. Inner(type, place, "ContentTypePartDefinitionRecords", (part, inner) =>
            [.. Named(part, inner, "PartName"), .. Named(part, inner, "Name", optional: true), .. Settings(part, inner, typeof(ContentTypePartSettings))]),
    ]);

    public static IEnumerable<Problem> Parts(JsonArray parts) => Each(parts, "ContentParts", (part, place) =>
    [
        .. Named(part, place, "Name"),
        .. Settings(part, place),
        .. Inner(part, place, "ContentPartFieldDefinitionRecords", (field, inner) =>
        [
            .. Named(field, inner, "Name"),
            .. Named(field, inner, "FieldName"),
            .. Settings(field, inner, typeof(ContentPartFieldSettings), typeof(PublicFieldSettings)),
            .. PublicName(field, inner, nameof(PublicFieldSettings)),
        ]),
    ]);

    private static IEnumerable<Problem> Each(JsonArray list, string name, Func<JsonObject, string, IEnumerable<Problem>> check)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return list.SelectMany((node, at) => node is JsonObject found
            ? check(found, $"{name}[{at}]").Concat(Twice(found, $"{name}[{at}]", seen))
            : [new Problem($"{name}[{at}]", $"A definition in \"{name}\" is an object, not {ValueWords.Of(node)}.")]);
    }

    private static IEnumerable<Problem> Twice(JsonObject found, string place, HashSet<string> seen)
    {
        var property = found.Text("Name").Length > 0 ? "Name" : "PartName";
        return found.Text(property) is { Length: > 0 } name && !seen.Add(name) ? [new($"{place}.{property}", $"'{name}' stands in this list twice.")] : [];
    }

    private static IEnumerable<Problem> Inner(JsonObject holder, string place, string name, Func<JsonObject, string, IEnumerable<Problem>> check) => holder[name] switch
    {
        null => [],
        JsonArray list => Each(list, $"{place}.{name}", check),
        var other => [new Problem($"{place}.{name}", $"\"{name}\" is a list, not {ValueWords.Of(other)}.")],
    };

    private static IEnumerable<Problem> Named(JsonObject holder, string place, string property, bool optional = false)
    {
        if (optional && holder[property] is null) yield break;
        var name = holder.Text(property);
        if (name.Length == 0) yield return new(place, $"It needs a \"{property}\" that is a text.");
        else if (!TechnicalName().IsMatch(name)) yield return new($"{place}.{property}", $"'{name}' is not a technical name: use letters, digits, '_' and '-', starting with a letter.");
    }

    private static IEnumerable<Problem> Settings(JsonObject holder, string place, params IEnumerable<Type> known)
    {
        if (holder["Settings"] is null) yield break;
        if (holder["Settings"] is not JsonObject settings)
        {
            yield return new($"{place}.Settings", $"\"Settings\" is an object, not {ValueWords.Of(holder["Settings"])}.");
            yield break;
        }
        foreach (var type in known)
            if (SettingsReader.ProblemWith(settings[type.Name], type) is var (path, message)) yield return new($"{place}.Settings.{type.Name}.{path}".TrimEnd('.'), message);
    }

    // It becomes a path, a query key and a property of the API.
    private static IEnumerable<Problem> PublicName(JsonObject holder, string place, string settings)
    {
        if (((holder["Settings"] as JsonObject)?[settings] as JsonObject).Text("Name") is { Length: > 0 } name && !PublicLists.IsName(name))
            yield return new($"{place}.Settings.{settings}.Name", $"'{name}' is not a public name: use letters and digits in camelCase, starting with a small letter.");
    }

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9_-]{0,127}\z")]
    private static partial Regex TechnicalName();
}
