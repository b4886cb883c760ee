using System.Globalization;
using System.IO.Compression;

namespace OrchardVrijwilligers.Platform.Recipes.Reading;

/// <param name="MaxBytes">Of all files together, counted while they are unpacked: what a zip says of itself is not believed.</param>
public sealed record PackageLimits(int MaxFiles = 10_000, long MaxFileBytes = 64L * 1024 * 1024, long MaxBytes = 1024L * 1024 * 1024);

/// <summary>A recipe with the files beside it: a lone JSON file as it stands, or a zip that is unpacked into a folder of its own for as long as this lives.</summary>
public sealed class RecipePackage : IDisposable
{
    private readonly string? folder;

    private readonly string source;

    private RecipePackage(string source, string file, string? folder) => (this.source, File, this.folder) = (source, file, folder);

    public bool IsZip => folder is not null;

    /// <summary>The recipe.</summary>
    public string File { get; }

    /// <summary>Throws <see cref="RecipeException"/>; nothing is left behind then.</summary>
    public static RecipePackage Open(string file, PackageLimits? limits = null)
    {
        if (!StartsAsZip(file)) return new(file, file, null);
        var folder = Directory.CreateTempSubdirectory("recept-").FullName;
        try
        {
            using var zip = ZipFile.OpenRead(file);
            new Unpacking(file, folder, limits ?? new()).Run(zip);
            return new(file, RecipeIn(folder) ?? throw Refused(file, "There is no Recipe.json or *.recipe.json in the root of this zip."), folder);
        }
        catch (InvalidDataException)
        {
            Directory.Delete(folder, recursive: true);
            throw Refused(file, "This is not a whole zip file.");
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    /// <summary>The file's name for people: that of the zip and the place in it, since the folder is gone when they read it.</summary>
    public RecipeProblem Named(RecipeProblem problem) =>
        folder is not null && problem.File.StartsWith(folder, StringComparison.Ordinal) ? problem with { File = $"{source}/{Path.GetRelativePath(folder, problem.File)}" } : problem;

    public void Dispose()
    {
        if (folder is not null && Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private static bool StartsAsZip(string file)
    {
        if (!System.IO.File.Exists(file)) return false;
        using var stream = System.IO.File.OpenRead(file);
        Span<byte> start = stackalloc byte[4];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("PK\u0003\u0004"u8);
    }

    private static string? RecipeIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.json").OrderBy(path => path, StringComparer.Ordinal)
            .FirstOrDefault(path => Path.GetFileName(path).Equals("Recipe.json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".recipe.json", StringComparison.OrdinalIgnoreCase));

    private static RecipeException Refused(string file, string message) => new([new(file, 0, 0, "$", message)]);

    private sealed class Unpacking(string file, string folder, PackageLimits limits)
    {
        private long total;

        public void Run(ZipArchive zip)
        {
            if (zip.Entries.Count > limits.MaxFiles) throw Refused(file, string.Create(CultureInfo.InvariantCulture, $"The zip holds more than {limits.MaxFiles:N0} files, the limit."));
            foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0)) Extract(entry);
        }

        private void Extract(ZipArchiveEntry entry)
        {
            var target = Path.GetFullPath(Path.Combine(folder, entry.FullName.Replace('\\', '/')));
            if (!target.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw Refused(file, $"The zip holds '{entry.FullName}', a path outside its own folder.");
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var source = entry.Open();
            using var copy = System.IO.File.Create(target);
            var (buffer, length) = (new byte[81920], 0L);
            for (int count; (count = source.Read(buffer)) > 0; copy.Write(buffer, 0, count))
                if ((length += count) > limits.MaxFileBytes || (total += count) > limits.MaxBytes)
                    throw Refused(file, string.Create(CultureInfo.InvariantCulture, $"The zip is too large unpacked: at most {limits.MaxFileBytes / 1024 / 1024:N0} MB a file and {limits.MaxBytes / 1024 / 1024:N0} MB together."));
        }
    }
}
