using OrchardVrijwilligers.Modules.Notices.Models;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Modules.Notices.Indexes;

[SearchedBy(nameof(Handled), nameof(At))]
public sealed record NoticeIndex
{
    public bool Handled { get; init; }

    public DateTimeOffset At { get; init; }

    public static IEnumerable<NoticeIndex> Map(Notice notice) => [new() { Handled = notice.HandledAt is not null, At = notice.At }];
}
