using System.Diagnostics;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Tests.Data.Homes;

namespace OrchardVrijwilligers.Platform.Tests.Data;

/// <summary>No room is refused clearly, loses nothing, and is over when there is room again.</summary>
public sealed class FullDiskTests : IAsyncLifetime
{
    readonly SqliteHome home = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => home.DisposeAsync();

    [Fact]
    public async Task A_store_at_its_limit_refuses_and_goes_on_when_something_was_deleted()
    {
        var store = await home.OpenAsync(options: new StoreOptions { MaxBytes = 2_000_000 });
        var kept = await FillAsync(store);

        await AssertHoldsAsync(store, kept);
        await AssertGoesOnAsync(store, kept);
    }

    [Fact]
    public async Task A_store_at_its_limit_goes_on_when_the_limit_is_raised()
    {
        int kept;
        await using (var limited = await home.OpenAsync(options: new StoreOptions { MaxBytes = 2_000_000 })) kept = await FillAsync(limited);
        var store = await home.OpenAsync(options: new StoreOptions { MaxBytes = 4_000_000 });
        await SaveAsync(store, kept++);

        await AssertHoldsAsync(store, kept);
    }

    [Fact]
    public async Task Units_that_fit_are_kept_when_one_beside_them_does_not()
    {
        var store = await home.OpenAsync(options: new StoreOptions { MaxBytes = 2_000_000 });
        var large = SaveAsync(store, 1000, 3_000_000);
        var small = Enumerable.Range(0, 20).Select(i => SaveAsync(store, i, 100)).ToList();

        await Assert.ThrowsAsync<StoreFullException>(() => large);
        await Task.WhenAll(small);
        await AssertHoldsAsync(store, 20);
    }

    [Fact]
    [Trait("Speed", "Long")]
    public async Task A_full_disk_refuses_and_goes_on_when_there_is_room()
    {
        Assert.SkipUnless(Environment.UserName == "root", "Only root can mount a small disk.");
        var disk = Directory.CreateTempSubdirectory("disk").FullName;
        await CommandAsync("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk);
        try
        {
            await FillDiskAsync(disk);
        }
        finally
        {
            await CommandAsync("umount", disk);
            Directory.Delete(disk);
        }
    }

    static async Task FillDiskAsync(string disk)
    {
        var ballast = Path.Combine(disk, "ballast");
        await File.WriteAllBytesAsync(ballast, new byte[3_000_000]);
        await using var store = await SqliteDocumentStore.OpenAsync(Path.Combine(disk, "tenant.db"), Models.Full, TimeProvider.System);
        var kept = await FillAsync(store);
        await Assert.ThrowsAsync<StoreFullException>(() => SaveAsync(store, kept));
        await AssertHoldsAsync(store, kept);

        File.Delete(ballast);
        await SaveAsync(store, kept++);
        await AssertHoldsAsync(store, kept);
    }

    /// <summary>Gives how many notes fitted.</summary>
    static async Task<int> FillAsync(DocumentStore store)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                await SaveAsync(store, i);
            }
            catch (StoreFullException full)
            {
                Assert.Contains("no room", full.Message);
                return i;
            }
        }
    }

    static async Task AssertGoesOnAsync(DocumentStore store, int kept)
    {
        await using var session = store.OpenSession();
        for (var i = kept - 5; i < kept; i++) session.Delete((await session.GetAsync<Note>($"{i:0000}"))!);
        await session.CommitAsync();
        await SaveAsync(store, kept - 5);
        await AssertHoldsAsync(store, kept - 4);
    }

    static async Task AssertHoldsAsync(DocumentStore store, int notes)
    {
        Assert.Equal(notes, (await store.StatusAsync()).Documents);
        Assert.Empty((await store.CheckAsync()).Problems);
    }

    static async Task SaveAsync(DocumentStore store, int i, int length = 20_000)
    {
        await using var session = store.OpenSession();
        session.Save(new Note { Id = $"{i:0000}", Title = "t", Tags = [new string('x', length)] });
        await session.CommitAsync();
    }

    static async Task CommandAsync(string command, params string[] arguments)
    {
        using var process = Process.Start(command, arguments);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
