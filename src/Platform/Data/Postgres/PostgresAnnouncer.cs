using Npgsql;
using OrchardVrijwilligers.Platform.Data.Feed;

namespace OrchardVrijwilligers.Platform.Data.Postgres;

/// <summary>
/// Tells other nodes that something was committed. After the commit instead of in it: NOTIFY within a transaction makes all commits
/// of the database wait for each other. A lost message costs a follower one look of its own later.
/// </summary>
internal sealed class PostgresAnnouncer(NpgsqlDataSource source, string schema) : IAsyncDisposable
{
    public const string Channel = "store_changes";

    readonly Lock gate = new();
    long wanted, said;
    Task running = Task.CompletedTask;

    /// <summary>While one message is on its way, later ones become one.</summary>
    public Task AnnounceAsync(long latest)
    {
        lock (gate)
        {
            wanted = Math.Max(wanted, latest);
            return running.IsCompleted ? running = Task.Run(SayAsync) : running;
        }
    }

    public async ValueTask DisposeAsync() => await running;

    async Task SayAsync()
    {
        while (true)
        {
            lock (gate)
            {
                if (said >= wanted)
                {
                    running = Task.CompletedTask;
                    return;
                }
                said = wanted;
            }
            await SayAsync(said);
        }
    }

    async Task SayAsync(long latest)
    {
        try
        {
            await using var command = source.CreateCommand("SELECT pg_notify($1, $2)");
            command.Parameters.AddAll([Channel, $"{schema} {latest}"]);
            await command.ExecuteNonQueryAsync();
        }
        catch (Exception error) when (error is NpgsqlException or ObjectDisposedException or InvalidOperationException)
        {
            // The commit stands; who was not told looks by itself.
        }
    }
}
