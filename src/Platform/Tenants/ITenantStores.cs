using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Tenants;

/// <summary>Where tenants keep their documents: a SQLite file each, or a schema each in one PostgreSQL database.</summary>
public interface ITenantStores : IAsyncDisposable
{
    string Engine { get; }

    /// <summary>Throws a <see cref="StoreCorruptException"/> when the tenant's data cannot be trusted.</summary>
    Task<IDocumentStore> OpenAsync(string tenant, DocumentModel model, CancellationToken stop);

    /// <summary>Which features are on, read before the tenant's model is known; null when nothing is stored yet.</summary>
    Task<TenantFeatures?> FeaturesAsync(string tenant, CancellationToken stop);

    /// <summary>The host's own documents: the registry of tenants.</summary>
    Task<IDocumentStore> OpenHostAsync(DocumentModel model, CancellationToken stop);

    /// <summary>Puts the documents of a SQLite store in place of a tenant's own; the tenant must be asleep.</summary>
    Task RestoreAsync(string tenant, string file, CancellationToken stop);

    /// <summary>Removes a tenant's documents for good.</summary>
    Task RemoveAsync(string tenant, CancellationToken stop);
}
