using OrchardVrijwilligers.Platform.Data.Sql;

namespace OrchardVrijwilligers.Platform.Data.Writing;

/// <summary>A unit or a job with its outcome.</summary>
internal sealed class Work(UnitOfWork? unit, Func<WriteLink, StoreState, Task>? job)
{
    readonly TaskCompletionSource<long> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    int taken;

    public UnitOfWork? Unit => unit;

    public Func<WriteLink, StoreState, Task>? Job => job;

    public Task<long> Outcome => outcome.Task;

    /// <summary>False when it was withdrawn; from here on it is too late for that.</summary>
    public bool Start() => Interlocked.Exchange(ref taken, 1) == 0;

    public void Withdraw(CancellationToken token)
    {
        if (Start()) outcome.TrySetCanceled(token);
    }

    public void Succeed(long sequence) => outcome.TrySetResult(sequence);

    public void Fail(Exception error) => outcome.TrySetException(error);
}
