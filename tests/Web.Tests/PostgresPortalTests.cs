using Npgsql;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Tenants;
using OrchardVrijwilligers.Platform.Tests.Data.Homes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardVrijwilligers.Web.Tests;

/// <summary>The portal on PostgreSQL 15; skipped where that is not installed.</summary>
[Trait("Speed", "Slow")]
public sealed class PostgresPortalTests(PostgresServer server)
{
    private sealed class PostgresPortal(string connection) : Portal("kern")
    {
        protected override void Configure(WebApplicationBuilder builder) => builder.Configuration["ConnectionStrings:Portal"] = connection;
    }

    private async Task<List<string>> SchemasAsync()
    {
        await using var command = (await server.SourceAsync()).CreateCommand("SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg_%' AND nspname NOT IN ('public', 'information_schema') ORDER BY 1");
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync()) names.Add(reader.GetString(0));
        return names;
    }

    [Fact]
    public async Task Keeps_each_tenant_in_a_schema_and_shows_its_list()
    {
        var connection = (await server.SourceAsync()).ConnectionString;
        await using var portal = new PostgresPortal(connection);
        await portal.InitializeAsync();

        var page = await portal.PageAsync("/vacatures");
        Assert.Equal("2 vacatures", page.QuerySelector("[role=status]")?.TextContent.Trim());
        Assert.Equal("PostgreSQL", portal.Tenants.Stores.Engine);
        await portal.Services.GetRequiredService<TenantSetup>().AddAsync("buren-2", "kern", "buren");
        Assert.Equal(["host", "tenant_buren_2", "tenant_kern"], await SchemasAsync());
        Assert.Equal("2 vacatures", (await portal.PageAsync("/buren/vacatures")).QuerySelector("[role=status]")?.TextContent.Trim());

        await portal.Tenants.RemoveAsync("buren-2");
        Assert.Equal(["host", "tenant_kern"], await SchemasAsync());
        Assert.False(File.Exists(Path.Combine(portal.Folder, "host.db")));
    }

    [Fact]
    public async Task Says_clearly_that_the_database_cannot_be_reached()
    {
        await using var stores = new PostgresTenantStores("Host=127.0.0.1;Port=1;Username=portal;Timeout=2", TimeProvider.System);
        var problem = await Assert.ThrowsAsync<TenantException>(() => stores.OpenHostAsync(new([], [], Blueprint.Json), TestContext.Current.CancellationToken));

        Assert.StartsWith("The database cannot be used: ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_connection_string_that_means_nothing() =>
        Assert.Throws<TenantException>(() => new PostgresTenantStores("Zomaar=iets", TimeProvider.System));

    [Fact]
    public async Task Refuses_names_that_are_no_tenant()
    {
        await using var stores = new PostgresTenantStores("Host=127.0.0.1;Port=1", TimeProvider.System);

        await Assert.ThrowsAsync<TenantException>(() => stores.RemoveAsync("x\"; DROP SCHEMA host; --", TestContext.Current.CancellationToken));
    }
}
