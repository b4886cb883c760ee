using System.Text.Json;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Tenants;

/// <summary>A file a tenant, under the host's folder.</summary>
public sealed class SqliteTenantStores(PlatformOptions host, TimeProvider clock, StoreOptions? options = null) : ITenantStores
{
    internal const string FeaturesKind = "tenant-features";

    public string Engine => "SQLite";

    public async Task<IDocumentStore> OpenAsync(string tenant, DocumentModel model, CancellationToken stop) =>
        await SqliteDocumentStore.OpenAsync(FileOf(tenant), model, clock, options, stop);

    public async Task<TenantFeatures?> FeaturesAsync(string tenant, CancellationToken stop) =>
        await SqliteDocumentStore.PeekAsync(FileOf(tenant), FeaturesKind, TenantFeatures.TheId, clock, stop) is { } json
            ? JsonSerializer.Deserialize<TenantFeatures>(json, Blueprint.Json)
            : null;

    public async Task<IDocumentStore> OpenHostAsync(DocumentModel model, CancellationToken stop) =>
        await SqliteDocumentStore.OpenAsync(Path.Combine(host.Folder, "host.db"), model, clock, options, stop);

    public async Task RestoreAsync(string tenant, string file, CancellationToken stop)
    {
        // A log that was left behind belongs to the documents that go away.
        foreach (var ending in (string[])["-wal", "-shm"]) File.Delete(FileOf(tenant) + ending);
        await DurableFile.WriteAsync(FileOf(tenant), part => Task.Run(() => File.Copy(file, part), stop));
    }

    public Task RemoveAsync(string tenant, CancellationToken stop)
    {
        foreach (var ending in (string[])["", "-wal", "-shm"]) File.Delete(FileOf(tenant) + ending);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private string FileOf(string tenant) => Path.Combine(host.TenantFolder(tenant), "portal.db");
}
