using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Writing;

/// <param name="Expected">Sequence of the change that the session saw last; 0 when there must be no such document.</param>
/// <param name="Json">Null to delete.</param>
/// <param name="Rows">Rows for each of the kind's indexes, in their order.</param>
internal sealed record Operation(StoreKind Kind, string Id, long Expected, byte[]? Json, IReadOnlyList<List<object?[]>> Rows)
{
    const int RowBytes = 100;

    public long Bytes => RowBytes + (Json?.Length ?? 0) + Rows.Sum(rows => rows.Count * RowBytes);
}

/// <summary>What one session commits, or the new place of a follower: all of it or nothing.</summary>
internal sealed record UnitOfWork(IReadOnlyList<Operation> Operations)
{
    public (string Follower, long Sequence)? Cursor { get; init; }

    public long Bytes { get; } = Operations.Sum(operation => operation.Bytes);
}
