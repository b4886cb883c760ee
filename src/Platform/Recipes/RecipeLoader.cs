using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes;

/// <summary>Reads a recipe and everything that it includes into one run of steps, in the order in which they will run.</summary>
public sealed partial class RecipeLoader(IReadOnlyList<string> folders)
{
    private const string Ending = ".recipe.json";
    private const int MostIncludes = 200;
    private readonly RecipeReader reader = new();

    /// <summary>The file of a recipe by name, in the including recipe's folder and then in the known folders.</summary>
    public string? FileOf(string name, string? folder = null) =>
        name.Length == 0 || name.AsSpan().ContainsAny("/\\\0") || name.Contains("..", StringComparison.Ordinal)
            ? null
            : folders.Prepend(folder ?? "").Where(place => place.Length > 0).Select(place => Path.Combine(place, name + Ending)).FirstOrDefault(File.Exists)
                ?? folders.Prepend(folder ?? "").Where(Directory.Exists).Select(place => Named(name, place)).FirstOrDefault(file => file is not null);

    // In Orchard Core a recipe goes by the name in its header, whatever its file is called and in any case.
    private static string? Named(string name, string place) => Directory.EnumerateFiles(place, "*" + Ending).Order(StringComparer.Ordinal).FirstOrDefault(file =>
        Path.GetFileName(file)[..^Ending.Length].Equals(name, StringComparison.OrdinalIgnoreCase) || HeaderName(file).Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string HeaderName(string file)
    {
        using var reader = new StreamReader(file);
        var start = new char[2000];
        var length = reader.ReadBlock(start);
        return FirstName().Match(new string(start, 0, length)).Groups[1].Value;
    }

    [System.Text.RegularExpressions.GeneratedRegex("\"name\"\\s*:\\s*\"([^\"\\\\]+)\"")]
    private static partial System.Text.RegularExpressions.Regex FirstName();

    /// <summary>All recipes of the known folders, by name; the first folder that has a name wins, as in <see cref="FileOf"/>.</summary>
    public IReadOnlyDictionary<string, string> Files() => folders.Where(Directory.Exists)
        .SelectMany(place => Directory.EnumerateFiles(place, "*" + Ending))
        .DistinctBy(file => Path.GetFileName(file)).ToDictionary(file => Path.GetFileName(file)[..^Ending.Length], StringComparer.Ordinal);

    public async Task<LoadedRecipe> LoadAsync(string file, CancellationToken stop)
    {
        var loading = new Loading(this, stop);
        await loading.AddFileAsync(file);
        return new(loading.Sources.FirstOrDefault() ?? new(Path.GetFileName(file), file, "", null), loading.Steps, loading.Problems) { Base = loading.Base };
    }

    /// <summary>One recipe with all that it includes.</summary>
    private sealed class Loading(RecipeLoader loader, CancellationToken stop)
    {
        private readonly List<Link> chain = [];

        public List<(RecipeSource, RecipeObject)> Steps { get; } = [];

        public List<RecipeProblem> Problems { get; } = [];

        public List<RecipeSource> Sources { get; } = [];

        public LoadedBase? Base { get; private set; }

        public async Task AddFileAsync(string file)
        {
            await using var stream = Open(file, Problems);
            if (stream is null) return;
            var reading = await loader.reader.ReadAsync(file, stream, stop);
            Problems.AddRange(reading.Problems);
            if (reading.Root is RecipeObject root) await AddAsync(root, file);
            else if (reading.Root is { } other) Problems.Add(other.Problem("A recipe is a JSON object with \"name\" and \"steps\"."));
        }

        private async Task AddAsync(RecipeObject root, string file)
        {
            var name = Text(root["name"]) is { Length: > 0 } given ? given : Path.GetFileName(file).Replace(Ending, "", StringComparison.Ordinal);
            var source = new RecipeSource(name, file, Path.GetDirectoryName(Path.GetFullPath(file))!, root["variables"] as RecipeObject, Inert: root["expressions"] is RecipeBool { Value: false }) { Version = Text(root["version"]) };
            Sources.Add(source);
            chain.Add(new(source.Name, Path.GetFullPath(file)));
            if (root["base"] is { } named) await AddBaseAsync(named, source);
            if (root["steps"] is RecipeArray list)
                foreach (var step in list.Items) await AddStepAsync(step, source);
            else Problems.Add((root["steps"] ?? root).Problem("A recipe needs a list \"steps\"."));
            chain.RemoveAt(chain.Count - 1);
        }

        // A base stands before everything else; of a base's own base nothing is remembered apart.
        private async Task AddBaseAsync(RecipeNode node, RecipeSource source)
        {
            if (node is not RecipeObject header || Text(header["name"]) is not { Length: > 0 } name)
            {
                Problems.Add(node.Problem("A base is an object with a \"name\" and a \"version\": { \"name\": \"kern\", \"version\": \"1.2\" }."));
                return;
            }
            var at = Sources.Count;
            await IncludeAsync(name, header, source, $"There is no recipe '{name}', the base of this one.");
            if (at >= Sources.Count) return;
            var found = Sources[at];
            if (RecipeVersion.IsOlder(found.Version, Text(header["version"]))) Problems.Add(header.Problem($"This recipe needs version {Text(header["version"])} of its base '{name}' or a later one; version {(found.Version.Length > 0 ? found.Version : "(none)")} is here."));
            if (chain.Count == 1) Base = new(found, Steps.Count);
        }

        private async Task AddStepAsync(RecipeNode node, RecipeSource source)
        {
            if (node is not RecipeObject step || Text(step["name"]) is not { Length: > 0 } name) Problems.Add(node.Problem("A step is an object with a \"name\"."));
            else if (!name.Equals("recipes", StringComparison.OrdinalIgnoreCase)) Steps.Add((source, step));
            else if (step.FindIgnoringCase("Values") is RecipeArray values)
                foreach (var value in values.Items) await IncludeAsync(Text((value as RecipeObject)?["name"]), value, source);
            else Problems.Add((step.FindIgnoringCase("Values") ?? step).Problem("The step 'recipes' needs a list \"Values\" of objects with a \"name\"."));
        }

        private async Task IncludeAsync(string name, RecipeNode place, RecipeSource source, string? absent = null)
        {
            var file = loader.FileOf(name, source.Folder);
            if (file is null) Problems.Add(place.Problem($"{absent ?? $"There is no recipe '{name}'."}{loader.Near(name, source.Folder)}") with { IsMissing = absent is null });
            else if (chain.FindIndex(link => link.File == Path.GetFullPath(file)) is >= 0 and var first) Problems.Add(place.Problem($"Recipes include each other in a circle: {string.Join(" -> ", chain.Skip(first).Select(link => link.Name).Append(chain[first].Name))}."));
            else if (Sources.Count >= MostIncludes) Problems.Add(place.Problem($"A recipe may include at most {MostIncludes} others."));
            else await AddFileAsync(file);
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
public sealed record LoadedRecipe(RecipeSource Source, IReadOnlyList<(RecipeSource Source, RecipeObject Step)> Steps, IReadOnlyList<RecipeProblem> Problems)
{
    /// <summary>What the recipe stands on; null when it stands alone.</summary>
    public LoadedBase? Base { get; init; }
}

/// <param name="Steps">How many of the first steps come from the base.</param>
public sealed record LoadedBase(RecipeSource Source, int Steps);

/// <summary>Versions such as <c>1.10.2</c>, compared part by part.</summary>
internal static class RecipeVersion
{
    /// <summary>What is no version is older than any that is one.</summary>
    public static bool IsOlder(string version, string than)
    {
        var (mine, other) = (Parts(version), Parts(than));
        for (var at = 0; at < Math.Max(mine.Length, other.Length); at++)
            if (mine.ElementAtOrDefault(at) != other.ElementAtOrDefault(at)) return mine.ElementAtOrDefault(at) < other.ElementAtOrDefault(at);
        return false;
    }

    private static int[] Parts(string version) => [.. version.Split('.', '-', '+').Select(part => int.TryParse(part, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0)];
}
