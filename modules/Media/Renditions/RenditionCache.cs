using System.Collections.Concurrent;
using OrchardVrijwilligers.Modules.Media.Images;
using OrchardVrijwilligers.Modules.Media.Models;
using OrchardVrijwilligers.Modules.Media.Storage;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Modules.Media.Renditions;

/// <summary>
/// Smaller versions of pictures, each made once, at its first visitor. A cache: bounded, named by the content's hash, and safe to delete.
/// </summary>
public sealed class RenditionCache(TenantPlace place, IMediaStore media, IImageRenderer renderer)
{
    /// <summary>The only widths that are made, so that nobody can have the disk filled by asking.</summary>
    public static IReadOnlyList<int> Widths { get; } = [400, 800, 1200];

    private const int Quality = 78;
    private const int MostRefusals = 1000;

    private readonly string folder = Path.Combine(place.Folder, "renditions");
    private readonly ConcurrentDictionary<string, Lazy<Task<bool>>> making = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> refused = new(StringComparer.Ordinal);
    private readonly Lock trimming = new();

    /// <summary>Beyond this the oldest go.</summary>
    public long MaxBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>The rendition as WebP; null when there can be none, and the original is to be served.</summary>
    public async Task<Stream?> OpenAsync(MediaFile file, int width, CancellationToken stop)
    {
        if (!file.HasRenditions || !renderer.Available || refused.ContainsKey(file.Hash)) return null;
        var name = $"{file.Hash}-{width}.webp";
        if (TryOpen(name) is { } made) return made;
        // Everybody who asks at the same time waits for one making, which no single visitor can break off.
        var task = making.GetOrAdd(name, _ => new(() => Task.Run(() => MakeAsync(file.Hash, width, name)))).Value;
        return await task.WaitAsync(stop) ? TryOpen(name) : null;
    }

    private async Task<bool> MakeAsync(string hash, int width, string name)
    {
        try
        {
            await using var source = media.Open(hash);
            if (source is null) return false;
            var rendition = await renderer.RenderAsync(source, new(width, ImageFormat.WebP, Quality));
            await KeepAsync(name, rendition.Content);
            return true;
        }
        catch (ImageRefusedException problem)
        {
            // Time may be short only now; the rest will not get better.
            if (problem.Reason != ImageRefusal.TimedOut && refused.Count < MostRefusals) refused[hash] = true;
            return false;
        }
        finally
        {
            making.TryRemove(name, out _);
        }
    }

    private async Task KeepAsync(string name, byte[] content)
    {
        Directory.CreateDirectory(folder);
        var part = Path.Combine(folder, $"{Guid.NewGuid():n}.part");
        await File.WriteAllBytesAsync(part, content);
        File.Move(part, Path.Combine(folder, name), overwrite: true);
        Trim();
    }

    private void Trim()
    {
        lock (trimming)
        {
            var files = new DirectoryInfo(folder).GetFiles().OrderBy(file => file.LastWriteTimeUtc).ToList();
            var bytes = files.Sum(file => file.Length);
            foreach (var file in files.TakeWhile(_ => bytes > MaxBytes))
            {
                bytes -= file.Length;
                file.Delete();
            }
        }
    }

    private FileStream? TryOpen(string name)
    {
        try
        {
            return new(Path.Combine(folder, name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 4096, FileOptions.Asynchronous);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
