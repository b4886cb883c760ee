using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes;

/// <summary>Reads a recipe and everything that it includes into one run of steps, in the order in which they will run.</summary>
public sealed class RecipeLoader(IReadOnlyList<string> folders)
{
    private const string Ending = ".recipe.json";
    private const int MostIncludes = 200;
    private readonly RecipeReader reader = new();

    /// <summary>The file of a recipe by name, in the including recipe's folder and then in the known folders.</summary>
    public string? FileOf(string name, string? folder = null) =>
        name.Length == 0 || name.AsSpan().ContainsAny("/\\\0") || name.Contains("..", StringComparison.Ordinal)
            ? null
            : folders.Prepend(folder ?? "").Where(place => place.Length > 0).Select(place => Path.Combine(place, name + ".recipe.json")).FirstOrDefault(File.Exists);

    /// <summary>All recipes of the known folders, by name; the first folder that has a name wins, as in <see cref="FileOf"/>.</summary>
    public IReadOnlyDictionary<string, string> Files() => folders.Where(Directory.Exists)
        .SelectMany(place => Directory.EnumerateFiles(place, "*" + Ending))
        .DistinctBy(file => Path.GetFileName(file)).ToDictionary(file => Path.GetFileName(file)[..^Ending.Length], StringComparer.Ordinal);

    public async Task<LoadedRecipe> LoadAsync(string file, CancellationToken stop)
    {
        var (steps, problems, sources) = (new List<(RecipeSource, RecipeObject)>(), new List<RecipeProblem>(), new List<RecipeSource>());
        await LoadAsync(file, [], steps, sources, problems, stop);
        return new(sources.FirstOrDefault() ?? new(Path.GetFileName(file), file, "", null), steps, problems);
    }

    private async Task LoadAsync(string file, List<Link> chain, List<(RecipeSource, RecipeObject)> steps, List<RecipeSource> sources, List<RecipeProblem> problems, CancellationToken stop)
    {
        await using var stream = Open(file, problems);
        if (stream is null) return;
        var reading = await reader.ReadAsync(file, stream, stop);
        problems.AddRange(reading.Problems);
        if (reading.Root is null) return;
        if (reading.Root is not RecipeObject root)
        {
            problems.Add(reading.Root.Problem("A recipe is a JSON object with \"name\" and \"steps\"."));
            return;
        }
        var source = new RecipeSource(Text(root["name"]) is { Length: > 0 } name ? name : Path.GetFileName(file).Replace(".recipe.json", "", StringComparison.Ordinal), file, Path.GetDirectoryName(Path.GetFullPath(file))!, root["variables"] as RecipeObject);
        sources.Add(source);
        if (root["steps"] is not RecipeArray list)
        {
            problems.Add((root["steps"] ?? root).Problem("A recipe needs a list \"steps\"."));
            return;
        }
        chain.Add(new(source.Name, Path.GetFullPath(file)));
        foreach (var step in list.Items) await AddAsync(step, source, chain, steps, sources, problems, stop);
        chain.RemoveAt(chain.Count - 1);
    }

    private async Task AddAsync(RecipeNode node, RecipeSource source, List<Link> chain, List<(RecipeSource, RecipeObject)> steps, List<RecipeSource> sources, List<RecipeProblem> problems, CancellationToken stop)
    {
        if (node is not RecipeObject step || Text(step["name"]) is not { Length: > 0 } name)
        {
            problems.Add(node.Problem("A step is an object with a \"name\"."));
            return;
        }
        if (!name.Equals("recipes", StringComparison.OrdinalIgnoreCase))
        {
            steps.Add((source, step));
            return;
        }
        if (step.FindIgnoringCase("Values") is not RecipeArray values)
        {
            problems.Add((step.FindIgnoringCase("Values") ?? step).Problem("The step 'recipes' needs a list \"Values\" of objects with a \"name\"."));
            return;
        }
        foreach (var value in values.Items)
        {
            var included = Text((value as RecipeObject)?["name"]);
            var file = FileOf(included, source.Folder);
            if (file is not null && chain.FindIndex(link => link.File == Path.GetFullPath(file)) is >= 0 and var first) problems.Add(value.Problem($"Recipes include each other in a circle: {string.Join(" -> ", chain.Skip(first).Select(link => link.Name).Append(chain[first].Name))}."));
            else if (sources.Count >= MostIncludes) problems.Add(value.Problem($"A recipe may include at most {MostIncludes} others."));
            else if (file is not null) await LoadAsync(file, chain, steps, sources, problems, stop);
            else problems.Add(value.Problem($"There is no recipe '{included}'.{Near(included, source.Folder)}"));
        }
    }

    private string Near(string name, string folder)
    {
        var names = folders.Append(folder).Where(Directory.Exists).SelectMany(place => Directory.EnumerateFiles(place, "*.recipe.json")).Select(file => Path.GetFileName(file)[..^".recipe.json".Length]);
        return NearestName.Of(name, names) is { } near ? $" Did you mean '{near}'?" : "";
    }

    private static FileStream? Open(string file, List<RecipeProblem> problems)
    {
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(file, 0, 0, "$", $"The recipe cannot be read: {problem.Message}"));
            return null;
        }
    }

    // The file is what counts: two recipes may bear one name, and a recipe another name than its file.
    private sealed record Link(string Name, string File);

    private static string Text(RecipeNode? node) => (node as RecipeString)?.Value ?? "";
}

/// <param name="Steps">Each with the file that it stands in.</param>
/// <param name="Problems">When there are any, nothing may run.</param>
public sealed record LoadedRecipe(RecipeSource Source, IReadOnlyList<(RecipeSource Source, RecipeObject Step)> Steps, IReadOnlyList<RecipeProblem> Problems);
