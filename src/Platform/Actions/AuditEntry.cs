namespace OrchardVrijwilligers.Platform.Actions;

/// <summary>One line of the audit trail, committed with the change that it tells of.</summary>
public sealed class AuditEntry
{
    /// <summary>Sorts by time: ticks in hexadecimal, then a counter within the unit of work.</summary>
    public required string Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string ActorId { get; init; }

    public required string ActorName { get; init; }

    public required string Action { get; init; }

    public string Subject { get; init; } = "";
}
