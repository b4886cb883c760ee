using System.IO.Compression;
using System.Text.Json;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Tenants;

/// <param name="Format">Of the file; a later one is refused.</param>
public sealed record ArchiveLabel(int Format, string Tenant, DateTimeOffset CreatedUtc);

/// <param name="Files">Media files that came along.</param>
public sealed record ArchiveReport(long Documents, int Files);

/// <summary>
/// A tenant in one zip file: its documents as one SQLite store, and its media. All else in a tenant's folder is derived or passing.
/// A copy from one kind of database can be put back in another.
/// </summary>
public sealed class TenantArchive(TenantHost tenants, TimeProvider clock)
{
    private const int Format = 1;
    private const int MostAttempts = 3;
    private const string Label = "backup.json";
    private const string Documents = "portal.db";
    private const string Media = "media";
    private static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(30);

    /// <summary>Consistent while the tenant goes on working.</summary>
    public async Task<ArchiveReport> BackUpAsync(string tenant, string file, CancellationToken stop = default)
    {
        using var scratch = new Scratch(tenants.Options.Folder);
        await using var store = await tenants.Stores.OpenAsync(tenant, await ModelAsync(tenant, stop), stop);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await BackUpAsync(tenant, file, store, Path.Combine(scratch.Folder, Documents), stop);
            }
            catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException && attempt < MostAttempts && File.Exists(Path.Combine(scratch.Folder, Documents)))
            {
                // A file went that the copied documents may name: copy them again.
            }
        }
    }

    private async Task<ArchiveReport> BackUpAsync(string tenant, string file, IDocumentStore store, string copy, CancellationToken stop)
    {
        // Listed before and after, so that whatever came or went meanwhile is either in the zip or noticed.
        var before = MediaOf(tenant);
        await store.BackupAsync(copy, stop);
        var media = before.Concat(MediaOf(tenant)).DistinctBy(found => found.FullName).ToList();
        await DurableFile.WriteAsync(file, part => Task.Run(() => Zip(part, tenant, copy, media), stop));
        return new((await store.StatusAsync(stop)).Documents, media.Count);
    }

    /// <summary>
    /// Puts the file's documents and media in place of the tenant's own; a tenant that is not registered is registered at the given address.
    /// Everything is read and checked first: a file that is not whole changes nothing. Throws <see cref="TenantException"/>.
    /// </summary>
    public async Task<ArchiveReport> RestoreAsync(string tenant, string file, string prefix = "", IReadOnlyList<string>? hosts = null, CancellationToken stop = default)
    {
        using var scratch = new Scratch(tenants.Options.Folder);
        var label = await Task.Run(() => Unzip(file, scratch.Folder), stop);
        var documents = await CheckAsync(Path.Combine(scratch.Folder, Documents), file, stop);
        if (tenants.Tenants.Find(tenant) is null)
            await tenants.AddAsync(new() { Name = tenant, Prefix = prefix, Hosts = [.. hosts ?? []], CreatedUtc = label.CreatedUtc, State = TenantState.Uninitialized }, stop);
        await tenants.UpdateAsync(tenant, settings => settings.State = TenantState.Uninitialized, stop);
        try
        {
            await ReplaceAsync(tenant, scratch.Folder, stop);
        }
        finally
        {
            // What is planned in the copy is not known to the host: let it look.
            await tenants.UpdateAsync(tenant, settings => (settings.State, settings.DueUtc, settings.HasAdministrator) = (TenantState.Running, clock.GetUtcNow(), false), CancellationToken.None);
        }
        using var lease = await tenants.EnterAsync(tenant, stop);
        return new(documents, MediaOf(tenant).Count);
    }

    private async Task ReplaceAsync(string tenant, string from, CancellationToken stop)
    {
        if (await tenants.SleepAsync(tenant, stop) is { } shell) await shell.Disposed.WaitAsync(LongestRequest, stop);
        var folder = Directory.CreateDirectory(tenants.Options.TenantFolder(tenant)).FullName;
        await tenants.Stores.RestoreAsync(tenant, Path.Combine(from, Documents), stop);
        foreach (var derived in Directory.EnumerateDirectories(folder)) Directory.Delete(derived, recursive: true);
        if (Directory.Exists(Path.Combine(from, Media))) Directory.Move(Path.Combine(from, Media), Path.Combine(folder, Media));
    }

    private async Task<DocumentModel> ModelAsync(string tenant, CancellationToken stop)
    {
        var features = await tenants.Stores.FeaturesAsync(tenant, stop) ?? throw new TenantException($"The tenant '{tenant}' has no documents yet.");
        return ModelOf(features);
    }

    private DocumentModel ModelOf(TenantFeatures features) => tenants.Factory.BlueprintFor(features.Enabled, features.Theme).Model;

    private List<FileInfo> MediaOf(string tenant)
    {
        var folder = new DirectoryInfo(Path.Combine(tenants.Options.TenantFolder(tenant), Media));
        return folder.Exists ? [.. folder.EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal)] : [];
    }

    private void Zip(string target, string tenant, string copy, List<FileInfo> media)
    {
        using var zip = ZipFile.Open(target, ZipArchiveMode.Create);
        using (var label = zip.CreateEntry(Label).Open()) JsonSerializer.Serialize(label, new ArchiveLabel(Format, tenant, clock.GetUtcNow()), Blueprint.Json);
        zip.CreateEntryFromFile(copy, Documents, CompressionLevel.Fastest);
        // Pictures are compressed as they are.
        foreach (var file in media) zip.CreateEntryFromFile(file.FullName, Path.GetRelativePath(tenants.Options.TenantFolder(tenant), file.FullName).Replace('\\', '/'), CompressionLevel.NoCompression);
    }

    private static ArchiveLabel Unzip(string file, string folder)
    {
        try
        {
            using var zip = ZipFile.OpenRead(file);
            var label = Read(zip, file);
            foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0 && entry.FullName != Label)) Extract(entry, folder, file);
            return File.Exists(Path.Combine(folder, Documents)) ? label : throw new TenantException($"'{file}' is not a backup: there is no {Documents} in it.");
        }
        catch (Exception problem) when (problem is InvalidDataException or JsonException)
        {
            throw new TenantException($"'{file}' is not a whole backup: {problem.Message}");
        }
    }

    private static ArchiveLabel Read(ZipArchive zip, string file)
    {
        using var stream = zip.GetEntry(Label)?.Open() ?? throw new TenantException($"'{file}' is not a backup: there is no {Label} in it.");
        var label = JsonSerializer.Deserialize<ArchiveLabel>(stream, Blueprint.Json) ?? throw new TenantException($"'{file}' is not a backup: its {Label} is empty.");
        return label.Format <= Format ? label : throw new TenantException($"'{file}' was made by a later version of this program (format {label.Format}; this one knows {Format}).");
    }

    private static void Extract(ZipArchiveEntry entry, string folder, string file)
    {
        var target = Path.GetFullPath(Path.Combine(folder, entry.FullName));
        var known = entry.FullName == Documents || target.StartsWith(Path.Combine(folder, Media) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        if (!known) throw new TenantException($"'{file}' is not a backup: '{entry.FullName}' does not belong in it.");
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        entry.ExtractToFile(target);
    }

    private async Task<long> CheckAsync(string documents, string file, CancellationToken stop)
    {
        var json = await SqliteDocumentStore.PeekAsync(documents, SqliteTenantStores.FeaturesKind, TenantFeatures.TheId, clock, stop);
        if (json is null || JsonSerializer.Deserialize<TenantFeatures>(json, Blueprint.Json) is not { } features) throw new TenantException($"'{file}' is not a backup of a tenant: it has no features.");
        await using var store = await SqliteDocumentStore.OpenAsync(documents, ModelOf(features), clock, stop: stop);
        var check = await store.CheckAsync(stop);
        return check.IsSound ? check.Documents : throw new TenantException($"'{file}' is damaged: {check.Problems[0]}");
    }

    /// <summary>A folder beside the tenants' own, so that what is made in it can be moved in one step.</summary>
    private sealed class Scratch(string root) : IDisposable
    {
        public string Folder { get; } = Directory.CreateDirectory(Path.Combine(root, $"archive-{Guid.NewGuid():n}")).FullName;

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
