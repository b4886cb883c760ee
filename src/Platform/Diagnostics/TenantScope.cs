using System.Collections;

namespace OrchardVrijwilligers.Platform.Diagnostics;

/// <summary>Says in every line of the log during a request for which tenant it is.</summary>
/// <param name="tenant">Name of the tenant; null for a request that is nobody's.</param>
public sealed class TenantScope(string? tenant) : IReadOnlyList<KeyValuePair<string, object?>>
{
    public int Count => 1;

    public KeyValuePair<string, object?> this[int index] => index == 0 ? new("Tenant", tenant) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        yield return this[0];
    }

    public override string ToString() => $"Tenant:{tenant}";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
