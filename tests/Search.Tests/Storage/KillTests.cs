namespace OrchardVrijwilligers.Search.Tests.Storage;

/// <summary>A program that indexes and merges is killed at random: the index is always what the store was at its cursor.</summary>
public sealed class KillTests
{
    [Fact]
    [Trait("Speed", "Slow")]
    public Task Ten_kills_leave_the_index_equal_to_the_store() => KillAsync(10);

    [Fact]
    [Trait("Speed", "Long")]
    public Task Two_hundred_kills_leave_the_index_equal_to_the_store() => KillAsync(200);

    private static async Task KillAsync(int rounds)
    {
        using var folder = new TemporaryFolder();
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {seed}.");
        var killing = new Killing(folder.Path, seed);
        for (var round = 0; round < rounds; round++) await killing.RoundAsync();
        TestContext.Current.TestOutputHelper?.WriteLine($"{killing.Reached} changes were applied.");
        Assert.True(killing.Reached > rounds, "Hardly anything was indexed.");
    }
}
