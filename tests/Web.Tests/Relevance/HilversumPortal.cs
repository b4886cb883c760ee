namespace OrchardVrijwilligers.Web.Tests.Relevance;

/// <summary>Hilversum as its recipe sets it up, with all its examples, from when all of them can be found.</summary>
public sealed class HilversumPortal() : Portal("hilversum")
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await IndexedAsync();
    }
}
