using Microsoft.AspNetCore.OutputCaching;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Platform.Display.Caching;

/// <summary>The tenant's part of the one store of the host, which has a limit for all tenants together.</summary>
internal sealed class TenantPageStore(IOutputCacheStore host, TenantPlace place) : IOutputCacheStore
{
    private readonly string prefix = place.Name + "\n";

    public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => host.GetAsync(prefix + key, cancellationToken);

    public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken) =>
        host.SetAsync(prefix + key, value, tags is null ? null : [.. tags.Select(tag => prefix + tag)], validFor, cancellationToken);

    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken) => host.EvictByTagAsync(prefix + tag, cancellationToken);
}
