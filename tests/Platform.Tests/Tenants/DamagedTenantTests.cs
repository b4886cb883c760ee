using Microsoft.Extensions.Logging;
using OrchardVrijwilligers.Platform.Tests.Hosting;

namespace OrchardVrijwilligers.Platform.Tests.Tenants;

public sealed class DamagedTenantTests
{
    [Theory]
    [InlineData("garbage", "is not a database")]
    [InlineData("cut off", "")]
    [InlineData("empty", "missing or empty")]
    [InlineData("gone", "missing or empty")]
    public async Task Answers_503_for_a_tenant_whose_database_is_damaged_while_others_serve(string damage, string reason)
    {
        var folder = KernelHost.NewFolder();
        await using (var first = await KernelHost.StartAsync(folder: folder))
        {
            await first.SetUpAsync("ziek", hosts: ["ziek.example"]);
            await first.SetUpAsync("gezond", hosts: ["gezond.example"]);
            await first.StopAsync();
        }
        Damage(Path.Combine(folder, "tenants", "ziek", "portal.db"), damage);
        await using var host = await KernelHost.StartAsync(folder: folder);

        var answer = await host.GetAsync("/who", "ziek.example");

        Assert.Equal((503, "300"), (answer.Status, answer.Headers.RetryAfter.ToString()));
        Assert.DoesNotContain("portal.db", answer.Text, StringComparison.Ordinal);
        var line = Assert.Single(host.Log.Lines, line => line.Level == LogLevel.Critical);
        Assert.StartsWith("Tenant 'ziek' cannot be opened:", line.Text, StringComparison.Ordinal);
        Assert.Contains(reason, line.Text, StringComparison.Ordinal);
        Assert.Null(line.Exception);
        Assert.Equal("gezond:gezond:", (await host.GetAsync("/who", "gezond.example")).Text);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Tries_a_damaged_tenant_again_after_a_while_and_not_for_every_visitor()
    {
        var clock = new TestClock();
        await using var host = await KernelHost.StartAsync(clock);
        await host.SetUpAsync("stad");
        var file = Path.Combine(host.Folder, "tenants", "stad", "portal.db");
        File.Move(file, file + ".kept");
        File.WriteAllText(file, "garbage");

        for (var visitor = 0; visitor < 5; visitor++) Assert.Equal(503, (await host.GetAsync("/who")).Status);
        Assert.Single(host.Log.At(LogLevel.Critical));
        File.Move(file + ".kept", file, overwrite: true);
        clock.Advance(TimeSpan.FromSeconds(11));

        Assert.Equal(200, (await host.GetAsync("/who")).Status);
    }

    [Fact]
    public async Task Never_makes_an_empty_site_in_place_of_one_that_was_lost()
    {
        await using var host = await KernelHost.StartAsync();
        await host.SetUpAsync("stad");
        var file = Path.Combine(host.Folder, "tenants", "stad", "portal.db");
        File.Delete(file);

        Assert.Equal(503, (await host.GetAsync("/who")).Status);
        Assert.False(File.Exists(file));
    }

    private static void Damage(string file, string damage)
    {
        foreach (var beside in (string[])["-wal", "-shm"]) File.Delete(file + beside);
        switch (damage)
        {
            case "gone": File.Delete(file); break;
            case "empty": File.WriteAllBytes(file, []); break;
            case "garbage": File.WriteAllText(file, new string('x', 8192)); break;
            default:
                var bytes = File.ReadAllBytes(file);
                Array.Fill(bytes, (byte)0x55, 100, bytes.Length - 100);
                File.WriteAllBytes(file, bytes);
                break;
        }
    }
}
