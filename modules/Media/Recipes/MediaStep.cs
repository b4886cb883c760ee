using System.Text.Json.Nodes;
using OrchardVrijwilligers.Modules.Media.Actions;
using OrchardVrijwilligers.Modules.Media.Models;
using OrchardVrijwilligers.Modules.Media.Storage;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Export;
using OrchardVrijwilligers.Platform.Recipes.Expressions;
using OrchardVrijwilligers.Platform.Recipes.Reading;
using OrchardVrijwilligers.Platform.Recipes.Schemas;

namespace OrchardVrijwilligers.Modules.Media.Recipes;

/// <summary>
/// Orchard Core's step <c>media</c>: <c>Files[]</c> with <c>TargetPath</c> (or <c>Path</c>) and the content as <c>Base64</c> or as
/// <c>SourcePath</c>, a file beside the recipe. An address elsewhere is refused: a recipe means the same tomorrow and without a network.
/// </summary>
public sealed class MediaStep(IMediaStore media) : RecipeStep
{
    // Base64 is a third longer, and a text in a recipe has a limit.
    private const int MostInText = 7 * 1024 * 1024;

    public override string Name => "media";

    public override IEnumerable<RecipeProblem> Validate(StepSource step)
    {
        foreach (var problem in step.DemandObjects("Files")) yield return problem;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < (step.List("Files")?.Count ?? 0); at++)
        {
            if (step.List("Files")![at] is not JsonObject file) continue;
            var (content, field, refusal, isMissing) = Read(file, step);
            var path = Target(file);
            if (path.Length == 0) yield return step.Problem($"Files[{at}]", "A file of the step 'media' needs a \"TargetPath\".");
            else if (content is null) yield return step.Problem($"Files[{at}].{field}", refusal!) with { IsMissing = isMissing };
            else if (MediaKind.Problem(path, content) is { } problem) yield return step.Problem($"Files[{at}].TargetPath", problem);
            else if (!seen.Add(MediaPath.Clean(path)!)) yield return step.Problem($"Files[{at}].TargetPath", $"The file '{path}' stands in this step twice.");
        }
    }

    public override async Task RunAsync(StepSource step, ActionScope scope, CancellationToken stop)
    {
        for (var at = 0; at < step.List("Files")!.Count; at++)
        {
            var file = (JsonObject)step.List("Files")![at]!;
            // A plan goes on without the files that are not there.
            if (Read(file, step).Content is not { } content) continue;
            var outcome = await scope.RunAsync<StoreMedia, StoreMediaInput, MediaFile>(new(Target(file), content), stop);
            if (!outcome.IsDone) throw new RecipeException([.. outcome.Problems.Select(problem => step.Problem($"Files[{at}].TargetPath", problem.Message))]);
        }
    }

    public override JsonObject Schema(SchemaWords words) => JsonShape.Object(
    [
        new("Files", JsonShape.List(JsonShape.Object(
        [
            new("TargetPath", JsonShape.Text("Waar het bestand in de mediabibliotheek komt.")),
            new("Path", JsonShape.Text("Oude naam van TargetPath.")),
            new("SourcePath", JsonShape.Text("Een bestand naast het recept.")),
            new("Base64", JsonShape.Text()),
        ]))),
    ], "Files");

    public override int Order => 50;

    public override bool Merges => false;

    /// <summary>The files stand beside the recipe, under <c>media/</c> and their own path.</summary>
    public override async Task<IReadOnlyList<JsonObject>> ExportAsync(RecipeExport export, CancellationToken stop)
    {
        var files = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        await foreach (var file in export.Reader.AllAsync<MediaFile>(stop))
        {
            Stream Open() => media.Open(file.Hash) ?? throw new ExportException($"The file '{file.Path}' is in the library but not on the disk.");
            files[file.Path] = export.HasFolder ? Beside(export, file.Path, Open) : new JsonObject { ["TargetPath"] = file.Path, ["Base64"] = await TextAsync(file, Open, stop) };
        }
        return files.Count > 0 ? [new() { ["Files"] = new JsonArray([.. files.Values]) }] : [];
    }

    private static JsonObject Beside(RecipeExport export, string path, Func<Stream> open)
    {
        export.AddFile($"media/{path}", open);
        return new() { ["TargetPath"] = path, ["SourcePath"] = $"media/{path}" };
    }

    private static async Task<string> TextAsync(MediaFile file, Func<Stream> open, CancellationToken stop)
    {
        if (file.Length > MostInText) throw new ExportException($"The file '{file.Path}' is too large to stand in a JSON file. Export to a .zip.");
        await using var stream = open();
        using var content = new MemoryStream();
        await stream.CopyToAsync(content, stop);
        return Convert.ToBase64String(content.ToArray());
    }

    private static string Target(JsonObject file) => file.Text("TargetPath") is { Length: > 0 } target ? target : file.Text("Path");

    private static (byte[]? Content, string Field, string? Refusal, bool IsMissing) Read(JsonObject file, StepSource step)
    {
        if (file.Text("SourceUrl").Length > 0)
            return (null, "SourceUrl", "Nothing is fetched from outside while a recipe runs. Save the file beside the recipe and name it with \"SourcePath\".", true);
        if (file.Text("Base64") is { Length: > 0 } text) return Decode(text);
        if (file.Text("SourcePath") is not { Length: > 0 } source) return (null, "TargetPath", "Say what is in the file with \"Base64\" or \"SourcePath\".", false);
        var found = new RecipeFolder(step.Recipe.Folder, MediaKind.MaxBytes).Read(source);
        return (found.Content, "SourcePath", found.Refusal + ".", found.IsMissing);
    }

    private static (byte[]?, string, string?, bool) Decode(string text)
    {
        try
        {
            return (Convert.FromBase64String(text), "Base64", null, false);
        }
        catch (FormatException)
        {
            return (null, "Base64", "This is not Base64.", false);
        }
    }
}
