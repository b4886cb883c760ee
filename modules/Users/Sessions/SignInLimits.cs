using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Modules.Users.Sessions;

/// <summary>
/// What slows guessing down without shutting out whose password is being guessed: wrong tries are limited per connection,
/// and an account that many guess at answers more slowly, to everybody alike and also when there is no such account.
/// </summary>
internal sealed class SignInLimits(TimeProvider clock)
{
    private const int WrongPerConnection = 20;
    private const int WrongBeforeSlow = 10;
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Slowest = TimeSpan.FromSeconds(3);

    private readonly FixedWindow connections = new(WrongPerConnection, TimeSpan.FromMinutes(1), clock);
    private readonly FixedWindow accounts = new(int.MaxValue, TimeSpan.FromMinutes(15), clock);

    public TimeSpan Wait => connections.Wait;

    /// <summary>Counts a try as wrong until <see cref="Right"/> says otherwise, so that many tries at once count too.</summary>
    public bool TryBegin(string connection) => connections.TryTake(connection);

    public Task SlowDownAsync(string account, CancellationToken stop)
    {
        var wrong = accounts.Taken(account) - WrongBeforeSlow;
        var delay = Step * Math.Max(0, wrong);
        return delay == TimeSpan.Zero ? Task.CompletedTask : Task.Delay(delay < Slowest ? delay : Slowest, clock, stop);
    }

    public void Right(string connection) => connections.GiveBack(connection);

    public void Wrong(string account) => accounts.TryTake(account);
}
