using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OrchardVrijwilligers.Platform.Diagnostics;

/// <summary>
/// What the portal tells of itself beside its logs. Nothing is kept here and nobody listens by default, so it costs next to nothing
/// until a host collects it. Statics belong to the process; the tenant is a tag.
/// </summary>
public static class Telemetry
{
    /// <summary>Name of the source of traces and of the meter.</summary>
    public const string Name = "OrchardVrijwilligers";

    /// <summary>The tag that holds the tenant's name, on spans and measurements alike.</summary>
    public const string Tenant = "tenant";

    private static readonly Meter Meter = new(Name);

    /// <summary>Spans: <c>action …</c>, <c>recipe …</c>, <c>search</c>.</summary>
    public static ActivitySource Source { get; } = new(Name);

    /// <summary>Tags: tenant, and the status code's class ("2xx").</summary>
    public static Counter<long> Requests { get; } = Meter.CreateCounter<long>("portal.requests", "{request}", "Requests that entered a tenant");

    public static UpDownCounter<long> Awake { get; } = Meter.CreateUpDownCounter<long>("portal.tenants.awake", "{tenant}", "Tenants that are awake in this process");

    public static Counter<long> Commits { get; } = Meter.CreateCounter<long>("portal.store.commits", "{commit}", "Units of work that were committed");

    /// <summary>Tags: tenant and follower. Measured for the oldest change of each run that was worked in.</summary>
    public static Histogram<double> FollowerLag { get; } = Meter.CreateHistogram<double>("portal.follower.lag", "s", "Time from a commit until a follower had worked it in");

    internal static void Answered(string tenant, int status) =>
        Requests.Add(1, new(Tenant, tenant), new("status", status switch { < 200 => "1xx", < 300 => "2xx", < 400 => "3xx", < 500 => "4xx", _ => "5xx" }));
}
