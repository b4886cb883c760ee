using Microsoft.AspNetCore.Http;

namespace OrchardVrijwilligers.Platform.Tenants;

/// <summary>Which tenant answers at which host and prefix. Immutable; a change of the registry gives a new one.</summary>
public sealed class TenantTable
{
    private readonly Dictionary<string, TenantSettings> byName;
    private readonly Dictionary<(string Host, string Prefix), TenantSettings> byAddress = [];

    public TenantTable(IEnumerable<TenantSettings> tenants)
    {
        byName = tenants.ToDictionary(tenant => tenant.Name, StringComparer.Ordinal);
        foreach (var tenant in byName.Values)
            foreach (var host in tenant.Hosts.DefaultIfEmpty(""))
                byAddress.TryAdd((host.ToLowerInvariant(), tenant.Prefix.ToLowerInvariant()), tenant);
    }

    public static TenantTable Empty { get; } = new([]);

    public IEnumerable<TenantSettings> All => byName.Values.OrderBy(tenant => tenant.Name, StringComparer.Ordinal);

    public TenantSettings? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>A named host goes before any host, a prefix before none.</summary>
    /// <returns>The tenant, and the part of the path that is its prefix ("" or "/name").</returns>
    public (TenantSettings Tenant, PathString Prefix)? Match(string host, PathString path)
    {
        host = host.ToLowerInvariant();
        var segment = FirstSegment(path);
        foreach (var name in (ReadOnlySpan<string>)[host, ""])
        {
            if (segment.Length > 0 && byAddress.TryGetValue((name, segment.ToLowerInvariant()), out var prefixed)) return (prefixed, "/" + segment);
            if (byAddress.TryGetValue((name, ""), out var plain)) return (plain, PathString.Empty);
        }
        return null;
    }

    private static string FirstSegment(PathString path)
    {
        var value = path.Value ?? "";
        if (value.Length < 2) return "";
        var end = value.IndexOf('/', 1);
        return end < 0 ? value[1..] : value[1..end];
    }
}
