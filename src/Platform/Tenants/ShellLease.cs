namespace OrchardVrijwilligers.Platform.Tenants;

/// <summary>Keeps a shell alive while somebody works in it.</summary>
public sealed class ShellLease(Shell shell) : IDisposable
{
    private Shell? held = shell;

    public Shell Shell => held ?? throw new ObjectDisposedException(nameof(ShellLease));

    public IServiceProvider Services => Shell.Services;

    public void Dispose() => Interlocked.Exchange(ref held, null)?.Exit();
}
