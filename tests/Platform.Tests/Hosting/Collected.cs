namespace OrchardVrijwilligers.Platform.Tests.Hosting;

/// <summary>Asks the garbage collector, several times since disposal goes on in the background.</summary>
internal static class Collected
{
    public static async Task AllAsync(IReadOnlyList<WeakReference> released)
    {
        for (var round = 0; round < 100 && released.Any(reference => reference.IsAlive); round++)
        {
            await Task.Delay(20);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Assert.Equal(0, released.Count(reference => reference.IsAlive));
    }
}
