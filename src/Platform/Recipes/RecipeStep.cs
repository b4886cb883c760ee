using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Recipes.Schemas;

namespace OrchardVrijwilligers.Platform.Recipes;

/// <summary>A kind of recipe step. It only translates the step's data into actions; it never writes by itself.</summary>
public abstract class RecipeStep
{
    /// <summary>Orchard Core's name; compared without regard to case.</summary>
    public abstract string Name { get; }

    /// <summary>The JSON Schema of the step's data: by it recipes are checked, and editors complete them.</summary>
    public virtual JsonObject Schema(SchemaWords words) => new() { ["type"] = "object" };

    /// <summary>What is wrong with the step's data, all together, before anything runs.</summary>
    public virtual IEnumerable<RecipeProblem> Validate(StepSource step) => [];

    public abstract Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop);

    /// <summary>Where the step stands in an export: features 0, settings 10, definitions 20, roles and the like 30 to 50, items 60.</summary>
    public virtual int Order => 40;

    /// <summary>
    /// A newer base is merged with what the tenant has of this step, which needs an export in the shape of the step. False when the
    /// step's data only points at what is meant, such as a file.
    /// </summary>
    public virtual bool Merges => true;

    /// <summary>What the step names is laid over what is there; otherwise it takes its place whole.</summary>
    public virtual bool IsLaidOver => false;

    /// <summary>Takes away what a newer base no longer has and the tenant left as it was; what something still needs stays.</summary>
    /// <param name="gone">Keys that lead to each in the step's data: <c>["Roles", "Editor"]</c>. Where whole things take the place of others, what went inside them went with that.</param>
    /// <returns>What stays, with why.</returns>
    public virtual Task<IReadOnlyList<KeptThing>> RemoveAsync(IReadOnlyList<TreePath> gone, ActionScope scope, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<KeptThing>>([.. gone.Select(place => new KeptThing(place.Text, "dit kan een recept niet weghalen"))]);

    /// <summary>
    /// The steps of this kind that would make a new tenant what this one is: in a stable order, without persons and secrets, and such
    /// that running them here changes nothing. The name is added.
    /// </summary>
    public virtual Task<IReadOnlyList<JsonObject>> ExportAsync(RecipeExport export, CancellationToken stop) => Task.FromResult<IReadOnlyList<JsonObject>>([]);
}

/// <summary>One step as it stands in a file, and its data with all expressions worked out.</summary>
/// <param name="Node">The step's text with lines and columns, for messages.</param>
/// <param name="Data">To be used and changed by the step alone.</param>
public sealed record StepSource(RecipeSource Recipe, RecipeNode Node, JsonObject Data)
{
    /// <summary>What was not understood and is kept as it came; for the report.</summary>
    public List<RecipeProblem> Notes { get; } = [];

    public void Note(string path, string message) => Notes.Add(Problem(path, message));

    /// <summary>Notes a name that nothing here answers to, with the nearest that does.</summary>
    public void NoteUnknown(string path, UnknownKind kind, string name, string message, params IEnumerable<string> known) => Notes.Add(UnknownThing.At(Problem(path, message), kind, name, known));

    public string Name => Data.TryGetPropertyValue("name", out var name) ? name?.ToString() ?? "" : "";

    /// <summary>A problem at a place within the step: <c>At("ContentTypes[0].Name")</c>.</summary>
    public RecipeProblem Problem(string path, string message)
    {
        return (NodePath.Find(Node, path) ?? Node).Problem(message);
    }

    /// <summary>The list under a name, or null when it is absent; another kind of value is a problem for <see cref="RecipeStep.Validate"/>.</summary>
    public JsonArray? List(string name) => Data.FirstOrDefault(entry => string.Equals(entry.Key, name, StringComparison.OrdinalIgnoreCase)).Value as JsonArray;

    /// <summary>Checks that a list, when it is there, holds texts only.</summary>
    public IEnumerable<RecipeProblem> ExpectTexts(string name, string within = "", JsonObject? holder = null)
    {
        var node = (holder ?? Data).FirstOrDefault(entry => string.Equals(entry.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
        var place = within.Length > 0 ? $"{within}.{name}" : name;
        if (node is JsonArray list)
        {
            for (var at = 0; at < list.Count; at++)
                if (list[at]?.GetValueKind() != JsonValueKind.String) yield return Problem($"{place}[{at}]", $"Expected a text in \"{name}\", not {ValueWords.Of(list[at])}.");
        }
        else if (node is not null) yield return Problem(place, $"\"{name}\" is a list of texts, not {ValueWords.Of(node)}.");
    }

    /// <summary>Checks that a value, when it is there, is a text.</summary>
    public IEnumerable<RecipeProblem> ExpectText(string name)
    {
        if (Data[name] is { } node && node.GetValueKind() != JsonValueKind.String) yield return Problem(name, $"\"{name}\" is a text, not {ValueWords.Of(node)}.");
    }

    private string Instead(string name) => Data.ContainsKey(name) || NearestName.Of(name, Data.Select(entry => entry.Key).Where(key => key != "name")) is not { } near ? "" : $" Is \"{near}\" meant?";

    /// <summary>Checks that a name holds a list of objects; the usual shape of a step.</summary>
    public IEnumerable<RecipeProblem> DemandObjects(string name)
    {
        if (List(name) is not { } list) yield return Problem(name, $"The step '{Name}' needs a list \"{name}\".{Instead(name)}");
        else
            for (var at = 0; at < list.Count; at++)
                if (list[at] is not JsonObject)
                    yield return Problem($"{name}[{at}]", $"Expected an object in \"{name}\", not {ValueWords.Of(list[at])}.");
    }

    /// <summary>Checks that no two objects of a list go by one name, in any case: the last would win without a word.</summary>
    public IEnumerable<RecipeProblem> ExpectDifferentNames(string list)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < (List(list)?.Count ?? 0); at++)
            if ((List(list)![at] as JsonObject).Text("Name") is { Length: > 0 } name && !seen.Add(name)) yield return Problem($"{list}[{at}].Name", $"'{name}' stands in this list twice.");
    }
}

/// <summary>A recipe file that was read: its header and steps, with what it includes already in place.</summary>
/// <param name="Name">The recipe's own name, under which its expressions are remembered.</param>
/// <param name="Inert">Its texts are texts, also where they look like expressions: "expressions": false.</param>
public sealed record RecipeSource(string Name, string File, string Folder, RecipeObject? Variables, bool Inert = false)
{
    /// <summary>As the recipe states it; empty when it does not.</summary>
    public string Version { get; init; } = "";
}
