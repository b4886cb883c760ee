using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Admin.Tests.Platform;

public sealed class FixedWindowTests
{
    private readonly TestClock clock = new();

    [Fact]
    public void Counts_each_key_by_itself_until_the_window_ends()
    {
        var window = new FixedWindow(2, TimeSpan.FromMinutes(1), clock);

        Assert.True(window.TryTake("a") && window.TryTake("a") && window.TryTake("b"));
        Assert.False(window.TryTake("a"));
        Assert.InRange(window.Wait, TimeSpan.FromTicks(1), TimeSpan.FromMinutes(1));
        clock.Advance(window.Wait);
        Assert.True(window.TryTake("a"));
    }

    [Fact]
    public void What_is_given_back_does_not_count()
    {
        var window = new FixedWindow(1, TimeSpan.FromMinutes(1), clock);
        for (var turn = 0; turn < 5; turn++)
        {
            Assert.True(window.TryTake("a"));
            window.GiveBack("a");
        }
        Assert.Equal(0, window.Taken("a"));
    }

    [Fact]
    public async Task Of_many_at_once_no_more_get_through_than_may()
    {
        var window = new FixedWindow(50, TimeSpan.FromMinutes(1), clock);
        var taken = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => Task.Run(() => window.TryTake("a"))));
        Assert.Equal(50, taken.Count(taking => taking));
    }

    [Fact]
    public void A_flood_of_keys_ends_in_one_count()
    {
        var window = new FixedWindow(1, TimeSpan.FromMinutes(1), clock);
        var refused = Enumerable.Range(0, 100_010).Count(key => !window.TryTake($"{key}"));
        Assert.InRange(refused, 5, 20);
    }
}
