using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Modules.Admin.Recipes;

/// <param name="Key">By which a page asks for it: the recipe's name, or that of an upload.</param>
public sealed record ShelfRecipe(string Key, RecipeHeader Header);

/// <summary>The recipes that this tenant can run: those of the installation, and for a day what was uploaded here.</summary>
public sealed partial class RecipeShelf(RecipeLoader loader, TenantPlace place, TimeProvider clock)
{
    private static readonly TimeSpan KeepUploads = TimeSpan.FromDays(1);

    private string Uploads => Path.Combine(place.Folder, "uploads");

    public IEnumerable<ShelfRecipe> All() => loader.Files().OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => new ShelfRecipe(file.Key, RecipeHeader.Read(file.Value)));

    /// <summary>Null when there is no such recipe, or no longer.</summary>
    public string? FileOf(string key)
    {
        if (!UploadKey().IsMatch(key)) return loader.FileOf(key);
        var folder = Path.Combine(Uploads, key);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder).FirstOrDefault() : null;
    }

    /// <summary>Keeps an uploaded file in a folder of its own, so that it cannot read what others uploaded. Returns its key.</summary>
    public async Task<string> KeepAsync(IFormFile file, CancellationToken stop)
    {
        DropOld();
        var key = $"upload-{ContentIds.New()}";
        var folder = Directory.CreateDirectory(Path.Combine(Uploads, key)).FullName;
        await using var target = File.Create(Path.Combine(folder, NameFor(file.FileName)));
        await file.CopyToAsync(target, stop);
        return key;
    }

    private void DropOld()
    {
        if (!Directory.Exists(Uploads)) return;
        foreach (var folder in new DirectoryInfo(Uploads).EnumerateDirectories().Where(folder => folder.CreationTimeUtc < clock.GetUtcNow().UtcDateTime - KeepUploads).ToList())
            folder.Delete(recursive: true);
    }

    // The name comes back in messages; of the sender's own folders and of odd characters nothing is kept.
    private static string NameFor(string name)
    {
        var kept = string.Concat(name.Split('/', '\\')[^1].Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_')).TrimStart('.');
        return kept.Length is > 0 and <= 100 ? kept : "recept.json";
    }

    [GeneratedRegex("^upload-[0-9a-z]{26}$", RegexOptions.CultureInvariant)]
    private static partial Regex UploadKey();
}
