namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>Declares everything that a feature brings, one line each. Made once per process; it may hold no state.</summary>
public abstract class StartupBase
{
    public abstract void Configure(ModuleBuilder module);
}
