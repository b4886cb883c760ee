using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Recipes.Schemas;

namespace OrchardVrijwilligers.Platform.Recipes.Steps;

/// <summary>Types and parts. Kinds of parts and fields that nobody here knows, and settings that nobody reads, are kept and named in the report.</summary>
public sealed class ContentDefinitionStep(SchemaWords words) : RecipeStep
{
    private const string TypeParts = "ContentTypePartDefinitionRecords";
    private const string PartFields = "ContentPartFieldDefinitionRecords";

    public override string Name => "ContentDefinition";

    public override int Order => 20;

    public override JsonObject Schema(SchemaWords words)
    {
        var typePart = JsonShape.Object([new("PartName", JsonShape.Suggested(words.Parts)), new("Name", JsonShape.Text()), new("Settings", JsonShape.Settings(words.PartSettings()))], "PartName");
        var field = JsonShape.Object([new("FieldName", JsonShape.Suggested(words.Fields)), new("Name", JsonShape.Name(128)), new("Settings", JsonShape.Settings(words.FieldSettings()))], "FieldName", "Name");
        return JsonShape.Object(
        [
            new("ContentTypes", JsonShape.List(JsonShape.Object([new("Name", JsonShape.Name(128)), new("DisplayName", JsonShape.Text()), new("Settings", JsonShape.Settings(words.TypeSettings)), new(TypeParts, JsonShape.List(typePart))], "Name"))),
            new("ContentParts", JsonShape.List(JsonShape.Object([new("Name", JsonShape.Name(128)), new(PartFields, JsonShape.List(field))], "Name"))),
        ]);
    }

    public override IEnumerable<RecipeProblem> Validate(StepSource step)
    {
        foreach (var list in (string[])["ContentTypes", "ContentParts"])
            if (step.Data[list] is not (null or JsonArray)) yield return step.Problem(list, $"\"{list}\" is a list.");
        foreach (var problem in DefinitionCheck.Types(step.List("ContentTypes") ?? []).Concat(DefinitionCheck.Parts(step.List("ContentParts") ?? [])))
            yield return step.Problem(problem.Field, problem.Message);
    }

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        (await scope.RunAsync<ChangeDefinitions, ChangeDefinitionsInput, bool>(new(step.List("ContentTypes") ?? [], step.List("ContentParts") ?? []), stop)).Demand();
        await NoteAsync(step, scope, stop);
    }

    public override async Task<IReadOnlyList<JsonObject>> ExportAsync(RecipeExport export, CancellationToken stop) =>
        await export.Reader.GetAsync<ContentDefinitionRecord>(ContentDefinitionRecord.TheId, stop) is { } record && record.ContentTypes.Count + record.ContentParts.Count > 0
            ? [new() { ["ContentTypes"] = ByName(record.ContentTypes), ["ContentParts"] = ByName(record.ContentParts) }]
            : [];

    public override bool IsLaidOver => true;

    // Fields before their part, and a part before its type: what goes first is used by nothing afterwards.
    public override async Task<IReadOnlyList<KeptThing>> RemoveAsync(IReadOnlyList<TreePath> gone, ActionScope scope, CancellationToken stop)
    {
        var kept = new List<KeptThing>();
        foreach (var place in gone.OrderByDescending(place => place.Keys.Length).ThenByDescending(place => place.Keys[0], StringComparer.Ordinal))
        {
            var users = await UsersAsync(place.Keys, scope, stop);
            if (users.Length > 0) kept.Add(new(place.Text, users));
            else (await scope.RunAsync<RemoveDefinitions, IReadOnlyList<IReadOnlyList<string>>, bool>([place.Keys], stop)).Demand();
        }
        return kept;
    }

    private static async Task<string> UsersAsync(IReadOnlyList<string> keys, ActionScope scope, CancellationToken stop)
    {
        var use = await ContentUse.ReadAsync(scope.Reader, stop);
        var items = keys switch
        {
            ["ContentTypes", var type] => use.OfType(type),
            ["ContentTypes", var type, TypeParts, var part] => use.WithPart(type, part),
            ["ContentParts", var part, PartFields, var field] => use.WithField(part, field),
            _ => [],
        };
        var types = keys is ["ContentParts", var whole] ? string.Join(", ", use.TypesWithPart(whole)) : "";
        return items.Count > 0 ? ContentUse.Said(items) : types.Length > 0 ? $"de soort {types} heeft het" : "";
    }

    private static JsonArray ByName(JsonArray definitions) =>
        new([.. definitions.OfType<JsonObject>().OrderBy(definition => definition.Text("Name"), StringComparer.Ordinal).Select(definition => definition.DeepClone())]);

    private async Task NoteAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        var record = await scope.Reader.GetAsync<ContentDefinitionRecord>(ContentDefinitionRecord.TheId, stop);
        var defined = (record?.ContentParts ?? []).OfType<JsonObject>().Select(part => part.Text("Name")).ToHashSet(StringComparer.Ordinal);
        var noting = new Noting(step, words);
        foreach (var (type, at) in Each(step.List("ContentTypes")))
        {
            noting.Settings(type, $"ContentTypes[{at}]", words.TypeSettings);
            foreach (var (part, inner) in Each(type[TypeParts] as JsonArray)) noting.Part(type, part, $"ContentTypes[{at}].{TypeParts}[{inner}]", defined);
        }
        foreach (var (part, at) in Each(step.List("ContentParts")))
            foreach (var (field, inner) in Each(part[PartFields] as JsonArray)) noting.Field(part, field, $"ContentParts[{at}].{PartFields}[{inner}]");
    }

    private static IEnumerable<(JsonObject Definition, int At)> Each(JsonArray? list) => (list ?? []).Select((node, at) => (node as JsonObject, at)).Where(pair => pair.Item1 is not null)!;

    // Settings once a name: a recipe with a hundred types needs no hundred notes.
    private sealed class Noting(StepSource step, SchemaWords words)
    {
        private readonly HashSet<string> told = new(StringComparer.Ordinal);

        public void Part(JsonObject type, JsonObject part, string place, HashSet<string> defined)
        {
            var name = part.Text("PartName");
            // A part named as its type holds the type's own fields; it may have none.
            if (!words.IsPart(name) && !defined.Contains(name) && name != type.Text("Name"))
                step.NoteUnknown($"{place}.PartName", UnknownKind.Part, name, $"The part '{name}' is not known here; it is kept as it is.", words.Parts);
            else if (words.IsPart(name)) Settings(part, place, words.PartSettings(name));
        }

        public void Field(JsonObject part, JsonObject field, string place)
        {
            var kind = field.Text("FieldName");
            if (!words.IsField(kind)) step.NoteUnknown($"{place}.FieldName", UnknownKind.FieldKind, kind, $"The kind of field '{kind}' is not known here; '{part.Text("Name")}.{field.Text("Name")}' is kept as it is.", words.Fields);
            else Settings(field, place, words.FieldSettings(kind));
        }

        public void Settings(JsonObject holder, string place, IEnumerable<Type> known)
        {
            foreach (var (name, _) in holder["Settings"] as JsonObject ?? [])
                if (known.All(type => type.Name != name) && told.Add(name))
                    step.NoteUnknown($"{place}.Settings.{name}", UnknownKind.Settings, name, $"Nothing here reads the settings '{name}'; they are kept as they are.");
        }
    }
}
