using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Modules.Admin.Indexes;

[SearchedBy(nameof(At))]
public sealed record AuditIndex
{
    public DateTimeOffset At { get; init; }

    public static IEnumerable<AuditIndex> Map(AuditEntry entry) => [new() { At = entry.At }];
}
