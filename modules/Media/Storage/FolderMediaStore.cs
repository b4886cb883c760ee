using System.Security.Cryptography;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Modules.Media.Storage;

/// <summary>In the tenant's folder: <c>media/ab/abcd…</c>, and <c>media/new/abcd….guid</c> for what is staged. No name that somebody chose reaches the disk.</summary>
public sealed class FolderMediaStore(TenantPlace place) : IMediaStore
{
    private readonly string root = Path.Combine(place.Folder, "media");
    private readonly string staging = Path.Combine(place.Folder, "media", "new");

    public static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public async Task<StagedMedia> StageAsync(byte[] content, CancellationToken stop)
    {
        Directory.CreateDirectory(staging);
        var hash = HashOf(content);
        var file = Path.Combine(staging, $"{hash}.{Guid.NewGuid():n}");
        // Shared for reading is a shared lock; Left() asks for an exclusive one and so leaves files in use alone.
        var hold = new FileStream(file, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);
        try
        {
            await hold.WriteAsync(content, stop);
            hold.Flush(flushToDisk: true);
            DurableFile.FlushFolderOf(file);
            return new(hash, file, hold);
        }
        catch
        {
            await hold.DisposeAsync();
            File.Delete(file);
            throw;
        }
    }

    public void Promote(StagedMedia staged)
    {
        var target = FileOf(staged.Hash);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(staged.File, target, overwrite: true);
        DurableFile.FlushFolderOf(target);
        staged.Dispose();
    }

    public void Discard(StagedMedia staged)
    {
        File.Delete(staged.File);
        staged.Dispose();
    }

    public Stream? Open(string hash) => TryOpen(FileOf(hash)) ?? StagedAs(hash).Select(TryOpen).FirstOrDefault(found => found is not null) ?? TryOpen(FileOf(hash));

    public void Remove(string hash)
    {
        if (File.Exists(FileOf(hash))) File.Delete(FileOf(hash));
    }

    public IEnumerable<StagedMedia> Left() => StagedAs("*").Select(Seize).OfType<StagedMedia>();

    private static StagedMedia? Seize(string file)
    {
        try
        {
            return new(Path.GetFileName(file).Split('.')[0], file, new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            // In use by a unit of work that is under way, or gone since.
            return null;
        }
    }

    private static FileStream? TryOpen(string file)
    {
        try
        {
            return new(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 4096, FileOptions.Asynchronous);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private string[] StagedAs(string hash) => Directory.Exists(staging) ? Directory.GetFiles(staging, $"{hash}.*") : [];

    private string FileOf(string hash) => Path.Combine(root, hash[..2], hash);
}
