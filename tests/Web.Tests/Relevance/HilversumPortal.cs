using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Search.Index;

namespace OrchardVrijwilligers.Web.Tests.Relevance;

/// <summary>Hilversum as its recipe sets it up, with all its examples, from when all of them can be found.</summary>
public sealed class HilversumPortal() : Portal("hilversum")
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        using var lease = await Tenants.EnterAsync("hilversum");
        // The portal serves while its index is made; its cursor leaves 0 when all is in.
        while (lease.Services.GetRequiredService<ContentIndex>().Current is not { Cursor: > 0 }) await Task.Delay(20);
    }
}
