using OrchardVrijwilligers.Modules.Media.Actions;
using OrchardVrijwilligers.Modules.Media.Models;
using OrchardVrijwilligers.Modules.Media.Storage;
using OrchardVrijwilligers.Modules.Media.Tests.Images;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Media.Tests.Storage;

public sealed class StoreMediaTests : IAsyncLifetime
{
    private static readonly byte[] Red = Pictures.Png(9, 6, 255, 0, 0);
    private static readonly byte[] Blue = Pictures.Png(9, 6, 0, 0, 255);
    private readonly Library library = new();

    public ValueTask InitializeAsync() => library.InitializeAsync();

    public ValueTask DisposeAsync() => library.DisposeAsync();

    [Fact]
    public async Task Keeps_a_file_with_its_kind_and_size()
    {
        var file = await library.StoreAsync("/wijken\\oost.png", Red);

        Assert.Equal(("wijken/oost.png", "image/png", 9, 6), (file.Path, file.ContentType, file.Width, file.Height));
        Assert.Equal(Red, await library.ReadAsync("wijken/oost.png"));
        Assert.Equal((1, 0), library.Files);
    }

    [Fact]
    public async Task Puts_nothing_in_place_before_the_commit()
    {
        await using var scope = library.Open();
        (await library.StoreAsync(scope, "a.png", Red)).Demand();

        Assert.Equal((0, 1), library.Files);
        Assert.Null(await library.ReadAsync("a.png"));
        await scope.CommitAsync();
        Assert.Equal((1, 0), library.Files);
    }

    [Fact]
    public async Task Leaves_nothing_of_a_run_without_commit()
    {
        await using (var scope = library.Open()) (await library.StoreAsync(scope, "a.png", Red)).Demand();

        Assert.Equal((0, 0), library.Files);
    }

    [Fact]
    public async Task Leaves_nothing_when_the_commit_is_lost_to_somebody_else()
    {
        await library.StoreAsync("a.png", Red);
        await using (var late = library.Open())
        {
            (await library.StoreAsync(late, "a.png", Blue)).Demand();
            await library.StoreAsync("a.png", Pictures.Png(1, 1, 1, 1, 1));
            await Assert.ThrowsAsync<ConcurrencyException>(() => late.CommitAsync());
        }

        Assert.Equal((1, 0), library.Files);
        Assert.Equal(Pictures.Png(1, 1, 1, 1, 1), await library.ReadAsync("a.png"));
    }

    [Fact]
    public async Task Changes_nothing_when_the_same_file_comes_again()
    {
        await library.StoreAsync("a.png", [.. Red, 1, 2, 3]);
        await using var scope = library.Open();
        await library.StoreAsync(scope, "a.png", [.. Red, 1, 2, 3]);

        Assert.Empty(await scope.PendingAsync());
        Assert.Equal((1, 0), library.Files);
    }

    [Fact]
    public async Task Shows_what_a_run_would_change_without_doing_it()
    {
        await using (var scope = library.Open())
        {
            await library.StoreAsync(scope, "a.png", Red);
            Assert.Contains(await scope.PendingAsync(), change => change is { Kind: "media-file", Id: "a.png", Before: null });
        }

        Assert.Null(await library.ReadAsync("a.png"));
    }

    [Fact]
    public async Task Removes_the_content_that_a_new_one_replaces()
    {
        await library.StoreAsync("a.png", Red);
        await library.StoreAsync("a.png", Blue);

        Assert.Equal(Blue, await library.ReadAsync("a.png"));
        Assert.Equal((1, 0), library.Files);
    }

    [Fact]
    public async Task Keeps_a_content_as_long_as_some_path_has_it()
    {
        await library.StoreAsync("a.png", Red);
        await library.StoreAsync("b.png", Red);
        await DeleteAsync("a.png");

        Assert.Equal(Red, await library.ReadAsync("b.png"));
        await DeleteAsync("b.png");
        Assert.Equal((0, 0), library.Files);
    }

    [Fact]
    public async Task Puts_in_place_after_a_kill_what_was_committed_and_removes_the_rest()
    {
        await KilledAsync(Red, committed: true);
        await KilledAsync(Blue, committed: false);
        Assert.Equal((0, 2), library.Files);
        Assert.Equal(Red, await library.ReadAsync("a.png"));

        await library.Upkeep.StartAsync(TestContext.Current.CancellationToken);

        Assert.Equal((1, 0), library.Files);
        Assert.Equal(Red, await library.ReadAsync("a.png"));
    }

    [Fact]
    public async Task Leaves_alone_at_the_start_what_somebody_is_still_working_with()
    {
        await using var scope = library.Open();
        (await library.StoreAsync(scope, "a.png", Red)).Demand();
        await library.Upkeep.StartAsync(TestContext.Current.CancellationToken);
        await scope.CommitAsync();

        Assert.Equal(Red, await library.ReadAsync("a.png"));
    }

    [Fact]
    public async Task Refuses_a_damaged_picture_and_keeps_nothing_of_it()
    {
        await using var scope = library.Open();
        var outcome = await library.StoreAsync(scope, "a.png", Red[..40]);

        Assert.Contains("beschadigd", Assert.Single(outcome.Problems).Message, StringComparison.Ordinal);
        Assert.Equal((0, 0), library.Files);
    }

    [Fact]
    public async Task Is_denied_to_who_has_no_right()
    {
        await using var scope = library.Open(Actor.Anonymous);

        Assert.Equal(OutcomeKind.Denied, (await library.StoreAsync(scope, "a.png", Red)).Kind);
    }

    /// <summary>What a process leaves that dies between staging and promoting: its handle closed by the system, nothing else done.</summary>
    private async Task KilledAsync(byte[] content, bool committed)
    {
        using var staged = await library.Media.StageAsync(content, TestContext.Current.CancellationToken);
        if (!committed) return;
        await using var session = library.Documents.OpenSession();
        session.Save(new MediaFile { Path = "a.png", Hash = staged.Hash, SourceHash = staged.Hash, ContentType = "image/png" });
        await session.CommitAsync();
    }

    private async Task DeleteAsync(string path)
    {
        await using var scope = library.Open();
        (await scope.RunAsync<DeleteMedia, string, bool>(path)).Demand();
        await scope.CommitAsync();
    }
}
