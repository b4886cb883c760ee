using Npgsql;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Tests.Data.Homes;

public sealed class PostgresHome(PostgresServer server) : StoreHome
{
    public string Schema { get; } = $"tenant_{Guid.NewGuid():n}";

    protected override async Task<DocumentStore> OpenAsync(DocumentModel model, TimeProvider clock, StoreOptions options) =>
        await PostgresDocumentStore.OpenAsync(await server.SourceAsync(), Schema, model, clock, options);

    protected override async Task RemoveAsync()
    {
        await using var drop = (await server.SourceAsync()).CreateCommand($"DROP SCHEMA IF EXISTS {Schema} CASCADE");
        await drop.ExecuteNonQueryAsync();
    }
}
