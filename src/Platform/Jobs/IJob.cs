using OrchardVrijwilligers.Platform.Actions;

namespace OrchardVrijwilligers.Platform.Jobs;

/// <summary>Work that is due at a time, such as a planned publication. Runs at least once; it must be harmless when repeated.</summary>
public interface IJob
{
    /// <summary>Stable, by which it is planned.</summary>
    string JobName { get; }

    Task RunAsync(string key, ActionScope scope, CancellationToken stop);
}

/// <summary>A planned job in the tenant's store.</summary>
public sealed class ScheduledJob
{
    /// <summary>Name of this kind of document.</summary>
    public const string Kind = "scheduled-job";

    public required string Job { get; init; }

    /// <summary>What the job is about, e.g. an item's id; one plan per job and key.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset Due { get; set; }

    /// <summary>How often it failed; it is tried again later each time.</summary>
    public int Failures { get; set; }

    public string? LastError { get; set; }

    public string Id => IdOf(Job, Key);

    public static string IdOf(string job, string key) => $"{job}:{key}";
}

[Data.SearchedBy(nameof(Due))]
public sealed record ScheduledJobIndex
{
    public DateTimeOffset Due { get; init; }

    public static IEnumerable<ScheduledJobIndex> Map(ScheduledJob job) => [new() { Due = job.Due }];
}

/// <summary>The host's memory of when this tenant has something to do, so that a sleeping tenant is woken in time.</summary>
public interface IDueTimes
{
    /// <summary>Durable before it returns.</summary>
    Task ExpectAsync(DateTimeOffset due, CancellationToken stop);
}
