using System.IO.Compression;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Recipes.Export;

/// <summary>Writes an export as one JSON file, or as a zip with the files beside it.</summary>
public static class ExportFile
{
    /// <summary>Orchard Core's name for the recipe in a zip.</summary>
    public const string RecipeName = "Recipe.json";

    // The oldest moment that a zip can say: the same portal gives the same bytes tomorrow.
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static bool IsZip(string file) => Path.GetExtension(file).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>Half a file never bears the name.</summary>
    public static Task WriteAsync(ExportedRecipe export, string file, CancellationToken stop = default) => DurableFile.WriteAsync(file, async part =>
    {
        await using var target = File.Create(part);
        if (IsZip(file)) await ZipAsync(export, target, stop);
        else await target.WriteAsync(export.ToBytes(), stop);
    });

    public static async Task ZipAsync(ExportedRecipe export, Stream target, CancellationToken stop = default)
    {
        await using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        await AddAsync(zip, RecipeName, new MemoryStream(export.ToBytes()), CompressionLevel.Optimal, stop);
        // Pictures are compressed as they are.
        foreach (var (path, open) in export.Files) await AddAsync(zip, path, open(), CompressionLevel.NoCompression, stop);
    }

    private static async Task AddAsync(ZipArchive zip, string name, Stream content, CompressionLevel level, CancellationToken stop)
    {
        await using var source = content;
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = Always;
        await using var target = await entry.OpenAsync(stop);
        await source.CopyToAsync(target, stop);
    }
}
