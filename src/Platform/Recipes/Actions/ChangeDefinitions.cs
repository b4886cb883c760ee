using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Recipes.Actions;

/// <summary>Types and parts in Orchard Core's shape, to be merged into the present ones.</summary>
public sealed record ChangeDefinitionsInput(JsonArray Types, JsonArray Parts);

/// <summary>Merges definitions: settings deeply, parts and fields by name. What is not named stays.</summary>
public sealed class ChangeDefinitions(ContentSession sessions, ContentWriting writing) : PlatformAction<ChangeDefinitionsInput, bool>, IPlatformAction
{
    public static Permission Needs => ContentPermissions.EditContentTypes;

    public override string Subject(ChangeDefinitionsInput input) =>
        string.Join(", ", input.Types.Concat(input.Parts).OfType<JsonObject>().Select(definition => definition.Text("Name")).Take(20));

    public override IEnumerable<Problem> Validate(ChangeDefinitionsInput input) => DefinitionCheck.Types(input.Types).Concat(DefinitionCheck.Parts(input.Parts));

    public override async Task<Outcome<bool>> RunAsync(ChangeDefinitionsInput input, ActionContext context)
    {
        var record = await context.Session.GetAsync<ContentDefinitionRecord>(ContentDefinitionRecord.TheId, context.Stop) ?? new();
        var before = (record.ContentTypes.ToJsonString(), record.ContentParts.ToJsonString());
        DefinitionMerge.Into(record.ContentTypes, input.Types, "ContentTypePartDefinitionRecords");
        DefinitionMerge.Into(record.ContentParts, input.Parts, "ContentPartFieldDefinitionRecords");
        if ((record.ContentTypes.ToJsonString(), record.ContentParts.ToJsonString()) == before) return false;
        context.Session.Save(record);
        await sessions.RefreshAsync(context.Session, context.Stop);
        context.ReloadsTenant = true;
        foreach (var type in Touched(record, Names(input.Types), Names(input.Parts)))
            await writing.BringUpAsync(await context.Session.Query<ContentItem, ContentItemIndex>().Where(row => row.ContentType == type).ListAsync(context.Stop), context);
        return true;
    }

    // The types that are named, and those that have a part that is named.
    internal static List<string> Touched(ContentDefinitionRecord record, HashSet<string> types, HashSet<string> parts) =>
        [.. record.ContentTypes.OfType<JsonObject>()
            .Where(type => types.Contains(type.Text("Name")) || type.Objects("ContentTypePartDefinitionRecords").Any(part => parts.Contains(part.Text("PartName"))))
            .Select(type => type.Text("Name"))];

    private static HashSet<string> Names(JsonArray definitions) => definitions.OfType<JsonObject>().Select(definition => definition.Text("Name")).ToHashSet(StringComparer.Ordinal);
}

internal static class DefinitionMerge
{
    public static void Into(JsonArray target, JsonArray source, string inner)
    {
        foreach (var definition in source.OfType<JsonObject>())
        {
            if (Find(target, NameOf(definition)) is not { } present) target.Add(definition.DeepClone());
            else Merge(present, definition, inner);
        }
    }

    private static void Merge(JsonObject present, JsonObject definition, string inner)
    {
        foreach (var (name, value) in definition)
        {
            if (name == inner && value is JsonArray list)
            {
                if (present[inner] is not JsonArray children) present[inner] = children = [];
                Into(children, list, "");
            }
            else if (value is JsonObject settings && present[name] is JsonObject old) Deep(old, settings);
            else present[name] = value?.DeepClone();
        }
    }

    private static void Deep(JsonObject target, JsonObject source)
    {
        foreach (var (name, value) in source)
        {
            if (value is JsonObject inner && target[name] is JsonObject old) Deep(old, inner);
            else target[name] = value?.DeepClone();
        }
    }

    // A part attached to a type goes by its name there; records of 1.x leave the name out where it equals the part's.
    private static string NameOf(JsonObject definition) => definition.Text("Name") is { Length: > 0 } name ? name : definition.Text("PartName");

    private static JsonObject? Find(JsonArray list, string name) => list.OfType<JsonObject>().FirstOrDefault(item => NameOf(item) == name);
}
