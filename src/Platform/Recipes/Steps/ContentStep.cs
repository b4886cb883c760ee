using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Actions;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Recipes.Schemas;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Recipes.Steps;

/// <summary>Content items. What their definitions do not know is kept as it came, and named in the report.</summary>
public sealed class ContentStep(ContentBehavior behavior, IEnumerable<StandardType> standard) : RecipeStep
{
    private static readonly string[] Texts = [nameof(ContentItem.ContentItemVersionId), nameof(ContentItem.DisplayText), nameof(ContentItem.Owner), nameof(ContentItem.Author)];
    private static readonly string[] Flags = [nameof(ContentItem.Latest), nameof(ContentItem.Published)];
    private static readonly string[] Dates = [nameof(ContentItem.ModifiedUtc), nameof(ContentItem.PublishedUtc), nameof(ContentItem.CreatedUtc)];

    public override string Name => "content";

    public override IEnumerable<RecipeProblem> Validate(StepSource step)
    {
        foreach (var problem in step.DemandObjects("data")) yield return problem;
        var seen = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        for (var at = 0; at < (step.List("data")?.Count ?? 0); at++)
        {
            if (step.List("data")![at] is not JsonObject item) continue;
            if (item.Text("ContentType").Length == 0) yield return step.Problem($"data[{at}].ContentType", "A content item needs a \"ContentType\".");
            if (item.Text("ContentItemId") is not { Length: > 0 and <= 26 } id) yield return step.Problem($"data[{at}].ContentItemId", "A content item needs a \"ContentItemId\" of 1 to 26 characters.");
            else if (!seen.TryAdd(id, item) && !AreDraftAndPublished(seen[id], item)) yield return step.Problem($"data[{at}].ContentItemId", $"The ContentItemId '{id}' stands in this step twice.");
            foreach (var (name, kind) in WrongKinds(item)) yield return step.Problem($"data[{at}].{name}", $"\"{name}\" is {kind}, not {ValueWords.Of(item[name])}.");
        }
    }

    // Two versions of one item: what visitors see, and the draft that editors work on.
    private static bool AreDraftAndPublished(JsonObject one, JsonObject other) => one.Flag("Published") != other.Flag("Published")
        && one.Text("ContentItemVersionId") is { Length: > 0 } version && other.Text("ContentItemVersionId") is { Length: > 0 } second && version != second;

    // These are read into properties, so a value of another kind would be lost.
    private static IEnumerable<(string Name, string Kind)> WrongKinds(JsonObject item) =>
    [
        .. Texts.Where(name => item[name] is { } value && value.GetValueKind() != JsonValueKind.String).Select(name => (name, "a text")),
        .. Flags.Where(name => item[name] is { } value && value.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False)).Select(name => (name, "true or false")),
        .. Dates.Where(name => item[name] is { } value && !IsDate(value)).Select(name => (name, "a date such as 2026-05-01T10:00:00Z")),
    ];

    private static bool IsDate(JsonNode value) => value.GetValueKind() == JsonValueKind.String && DateTimeOffset.TryParse((string)value!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        await DefineAsync(step.List("data")!, scope, stop);
        var items = step.List("data")!.OfType<JsonObject>().Select(ContentItem.Of).ToList();
        var outcome = await scope.RunAsync<ImportContent, IReadOnlyList<ContentItem>, ImportReport>(items, stop);
        if (!outcome.IsDone) throw new RecipeException([.. outcome.Problems.Select(problem => step.Problem(problem.Field, problem.Message))]);
        var record = await scope.Reader.GetAsync<ContentDefinitionRecord>(ContentDefinitionRecord.TheId, stop);
        NoteUnknown(step, items, record is null ? ContentDefinitions.Empty : new(record));
    }

    private async Task DefineAsync(JsonArray data, ActionScope scope, CancellationToken stop)
    {
        var record = await scope.Reader.GetAsync<ContentDefinitionRecord>(ContentDefinitionRecord.TheId, stop);
        var used = ContentUse.Inner(data).Select(item => item.Type).ToHashSet(StringComparer.Ordinal);
        used.ExceptWith((record?.ContentTypes ?? []).OfType<JsonObject>().Select(type => type.Text("Name")));
        var types = standard.Where(type => used.Contains(type.Name)).Select(type => (JsonNode)type.Definition()).ToArray();
        if (types.Length > 0) (await scope.RunAsync<ChangeDefinitions, ChangeDefinitionsInput, bool>(new(new(types), []), stop)).Demand();
    }

    public override JsonObject Schema(SchemaWords words) => JsonShape.Object([new("data", JsonShape.List(Item(words)))], "data");

    private static JsonObject Item(SchemaWords words) => JsonShape.Object(
    [
        new("ContentItemId", JsonShape.Name(26)),
        new("ContentType", JsonShape.Name()),
        .. Texts.Select(name => KeyValuePair.Create(name, JsonShape.Text())),
        .. Flags.Select(name => KeyValuePair.Create(name, JsonShape.Flag())),
        .. Dates.Select(name => KeyValuePair.Create(name, JsonShape.Text("Een moment, zoals 2026-05-01T10:00:00Z."))),
        // Named parts and the fields of the type itself stand beside these.
        .. words.Parts.Select(name => KeyValuePair.Create(name, JsonShape.Anything())),
    ], "ContentItemId", "ContentType");

    public override int Order => 60;

    /// <summary>What visitors and editors see now, not the versions before it. Who made an item is about a person and stays behind.</summary>
    public override async Task<IReadOnlyList<JsonObject>> ExportAsync(RecipeExport export, CancellationToken stop)
    {
        var items = await export.Reader.Query<ContentItem, ContentItemIndex>().Where(row => row.Latest || row.Published).ListAsync(stop);
        var data = items.Where(item => export.Selection.TakesType(item.ContentType) && !IsPersonal(export.Definitions.Type(item.ContentType)))
            // The published version first: a draft imported after it stays the latest.
            .OrderBy(item => item.ContentType, StringComparer.Ordinal).ThenBy(item => item.ContentItemId, StringComparer.Ordinal).ThenByDescending(item => item.Published)
            .Select(Impersonal).ToArray();
        return data.Length > 0 ? [new() { ["data"] = new JsonArray(data) }] : [];
    }

    public override async Task<IReadOnlyList<KeptThing>> RemoveAsync(IReadOnlyList<TreePath> gone, ActionScope scope, CancellationToken stop) => await new ItemRemoval(scope).RunAsync(gone, stop);

    // Whatever a type keeps about people is said in its definition (decision D11).
    private static bool IsPersonal(ContentTypeDefinition? type) => type?.Settings["PersonalDataSettings"] is JsonObject;

    private static JsonNode Impersonal(ContentItem item)
    {
        var node = (JsonObject)JsonSerializer.SerializeToNode(item, Blueprint.Json)!;
        node.Remove(nameof(ContentItem.Owner));
        node.Remove(nameof(ContentItem.Author));
        return node;
    }

    // Once a name: a recipe with a thousand items of one unknown type needs no thousand notes.
    private void NoteUnknown(StepSource step, List<ContentItem> items, ContentDefinitions definitions)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < items.Count; at++)
            foreach (var (path, kind, what, names) in Unknown(items[at], definitions))
            {
                var name = path == "ContentType" ? items[at].ContentType : path;
                if (!told.Add($"{items[at].ContentType} {name}")) continue;
                step.NoteUnknown($"data[{at}].{path}", kind, name, $"The {what} '{name}' is not known here; it is kept as it is.", names);
            }
    }

    private IEnumerable<(string Path, UnknownKind Kind, string What, IEnumerable<string> Names)> Unknown(ContentItem item, ContentDefinitions definitions)
    {
        if (definitions.Type(item.ContentType) is not { } type)
        {
            yield return ("ContentType", UnknownKind.ContentType, "content type", definitions.Types.Select(other => other.Name));
            yield break;
        }
        foreach (var (name, value) in item.Content)
        {
            if (value is not JsonObject data) continue;
            // A part such as LayerMetadata stands on an item of any type, without being attached to it.
            if (type.Part(name) is null && behavior.Part(name) is not null) continue;
            if (type.Part(name) is not { } part) yield return (name, UnknownKind.Part, "part", type.Parts.Select(other => other.Name));
            else if (behavior.Part(part.PartName) is null)
                foreach (var field in data.Where(field => part.Part.Fields.All(known => known.Name != field.Key)))
                    yield return ($"{name}.{field.Key}", UnknownKind.Field, "field", part.Part.Fields.Select(other => other.Name));
        }
    }
}
