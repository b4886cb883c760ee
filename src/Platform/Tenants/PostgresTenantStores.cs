using System.Text.Json;
using Npgsql;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Tenants;

/// <summary>A schema a tenant in one PostgreSQL database; all tenants share the connections of one source, and several hosts may share the database.</summary>
public sealed class PostgresTenantStores : ITenantStores
{
    private const string HostSchema = "host";

    private readonly NpgsqlDataSource source;
    private readonly TimeProvider clock;
    private readonly StoreOptions? options;

    /// <param name="connection">As Npgsql reads it: <c>Host=…;Database=…;Username=…</c>.</param>
    public PostgresTenantStores(string connection, TimeProvider clock, StoreOptions? options = null)
    {
        (this.clock, this.options) = (clock, options);
        try
        {
            source = NpgsqlDataSource.Create(connection);
        }
        catch (ArgumentException problem)
        {
            throw new TenantException($"The connection string of the database is not right: {problem.Message}");
        }
    }

    public string Engine => "PostgreSQL";

    public async Task<IDocumentStore> OpenAsync(string tenant, DocumentModel model, CancellationToken stop) =>
        await PostgresDocumentStore.OpenAsync(source, SchemaOf(tenant), model, clock, options, stop);

    public async Task<TenantFeatures?> FeaturesAsync(string tenant, CancellationToken stop) =>
        await PostgresDocumentStore.PeekAsync(source, SchemaOf(tenant), "tenant-features", TenantFeatures.TheId, clock, stop) is { } json
            ? JsonSerializer.Deserialize<TenantFeatures>(json, Blueprint.Json)
            : null;

    /// <summary>The first use of the database, so the place to say clearly that it cannot be reached.</summary>
    public async Task<IDocumentStore> OpenHostAsync(DocumentModel model, CancellationToken stop)
    {
        try
        {
            return await PostgresDocumentStore.OpenAsync(source, HostSchema, model, clock, options, stop);
        }
        catch (NpgsqlException problem)
        {
            throw new TenantException($"The database cannot be used: {problem.Message}");
        }
    }

    public async Task RestoreAsync(string tenant, string file, CancellationToken stop)
    {
        await RemoveAsync(tenant, stop);
        await PostgresDocumentStore.RestoreAsync(source, SchemaOf(tenant), file, clock, stop);
    }

    public async Task RemoveAsync(string tenant, CancellationToken stop)
    {
        await using var drop = source.CreateCommand($"DROP SCHEMA IF EXISTS \"{SchemaOf(tenant)}\" CASCADE");
        await drop.ExecuteNonQueryAsync(stop);
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();

    /// <summary>Never the host's own schema, and two tenants never the same: names of tenants have no underscores.</summary>
    private static string SchemaOf(string tenant) =>
        TenantSettings.ProblemWithName(tenant) is { } problem ? throw new TenantException(problem) : "tenant_" + tenant.Replace('-', '_');
}
