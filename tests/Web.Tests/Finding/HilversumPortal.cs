using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Search.Index;

namespace OrchardVrijwilligers.Web.Tests.Finding;

/// <summary>The whole portal of <c>recipes/hilversum.recipe.json</c>, set up once for all tests that only read.</summary>
public sealed class HilversumPortal() : Portal("hilversum")
{
    // Right after set-up the index is still being filled, list by list; its cursor moves when all of it is there.
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        using var lease = await Tenants.EnterAsync("hilversum");
        while (lease.Services.GetRequiredService<ContentIndex>().Version <= 0) await Task.Delay(10, TestContext.Current.CancellationToken);
    }
}

[CollectionDefinition(Name)]
public sealed class ReadHilversum : ICollectionFixture<HilversumPortal>
{
    public const string Name = "Reads Hilversum";
}
