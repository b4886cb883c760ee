using Npgsql;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Tests.Data.Homes;
using OrchardVrijwilligers.StoreKill;

namespace OrchardVrijwilligers.Platform.Tests.Data;

/// <summary>A program that writes is killed at random: what it acknowledged is there, whole, and found by every index.</summary>
public sealed class KillTests(PostgresServer server)
{
    [Fact]
    [Trait("Speed", "Slow")]
    public Task Ten_kills_lose_nothing() => KillSqliteAsync(10);

    [Fact]
    [Trait("Speed", "Long")]
    public Task Two_hundred_kills_lose_nothing() => KillSqliteAsync(200);

    [Fact]
    [Trait("Speed", "Slow")]
    public Task Ten_kills_of_a_node_on_PostgreSQL_lose_nothing() => KillPostgresAsync(10);

    [Fact]
    [Trait("Speed", "Long")]
    public Task Two_hundred_kills_of_a_node_on_PostgreSQL_lose_nothing() => KillPostgresAsync(200);

    static async Task KillSqliteAsync(int rounds)
    {
        await using var home = new SqliteHome();
        await KillAsync(rounds, ["sqlite", home.FileNamed("tenant.db")], () => home.OpenAsync(PieceModels.Full));
    }

    async Task KillPostgresAsync(int rounds)
    {
        await using var home = new PostgresHome(server);
        var place = $"{(await server.SourceAsync()).ConnectionString};Application Name={home.Schema}";
        await KillAsync(rounds, ["postgres", place, home.Schema], async () =>
        {
            await EndOfSessionsAsync(home.Schema);
            return await home.OpenAsync(PieceModels.Full);
        });
    }

    /// <summary>The server finishes what a killed client had asked for already.</summary>
    async Task EndOfSessionsAsync(string application)
    {
        await using var count = (await server.SourceAsync()).CreateCommand("SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = $1");
        count.Parameters.Add(new NpgsqlParameter { Value = application });
        while (await count.ExecuteScalarAsync() is not 0L) await Task.Yield();
    }

    static async Task KillAsync(int rounds, string[] place, Func<Task<DocumentStore>> open)
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {seed}.");
        var killing = new Killing(place, open, seed);
        for (var round = 0; round < rounds; round++) await killing.RoundAsync();
        TestContext.Current.TestOutputHelper?.WriteLine($"{killing.Total} units were acknowledged.");
        Assert.True(killing.Total > rounds, "Hardly anything was written.");
    }
}
