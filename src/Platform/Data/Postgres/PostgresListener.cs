using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Npgsql;
using OrchardVrijwilligers.Platform.Data.Feed;

namespace OrchardVrijwilligers.Platform.Data.Postgres;

/// <summary>One connection for all stores of a source, on which other nodes' commits are heard.</summary>
internal sealed class PostgresListener(NpgsqlDataSource source)
{
    static readonly ConditionalWeakTable<NpgsqlDataSource, PostgresListener> Known = [];
    static readonly TimeSpan BeforeRetry = TimeSpan.FromSeconds(2);

    readonly Lock gate = new();
    readonly ConcurrentDictionary<string, (ChangeSignal Signal, int Users)> followers = new();
    CancellationTokenSource? listening;
    TaskCompletionSource hearing = new();
    Task listener = Task.CompletedTask;

    public static PostgresListener Of(NpgsqlDataSource source) => Known.GetValue(source, static missing => new PostgresListener(missing));

    /// <summary>Completes when commits are heard from now on, or cannot be heard for the time being.</summary>
    public Task EnterAsync(string schema, ChangeSignal signal)
    {
        lock (gate)
        {
            followers.AddOrUpdate(schema, (signal, 1), (_, old) => (signal, old.Users + 1));
            if (listening is null)
            {
                listening = new CancellationTokenSource();
                hearing = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                listener = ListenAsync(hearing, listening.Token);
            }
            return hearing.Task;
        }
    }

    /// <summary>Completes when the connection was given back, if this was the last store.</summary>
    public async Task LeaveAsync(string schema)
    {
        Task last;
        lock (gate)
        {
            var (signal, users) = followers[schema];
            if (users > 1) followers[schema] = (signal, users - 1);
            else followers.TryRemove(schema, out _);
            if (!followers.IsEmpty) return;
            listening?.Cancel();
            listening = null;
            last = listener;
        }
        await last;
    }

    async Task ListenAsync(TaskCompletionSource begun, CancellationToken stop)
    {
        await Task.Yield();
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await HearAsync(begun, stop);
            }
            catch (Exception error) when (error is NpgsqlException or IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
            {
                begun.TrySetResult();
                await Task.Delay(BeforeRetry, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    async Task HearAsync(TaskCompletionSource begun, CancellationToken stop)
    {
        await using var connection = await source.OpenConnectionAsync(stop);
        connection.Notification += (_, message) => Hear(message.Payload);
        await using (var listen = new NpgsqlCommand($"LISTEN {PostgresAnnouncer.Channel}", connection)) await listen.ExecuteNonQueryAsync(stop);
        // What was said while nobody listened is unknown, so everybody looks.
        foreach (var (signal, _) in followers.Values) signal.Wake();
        begun.TrySetResult();
        while (true) await connection.WaitAsync(stop);
    }

    void Hear(string payload)
    {
        if (payload.Split(' ') is [var schema, var latest] && followers.TryGetValue(schema, out var follower))
            follower.Signal.Raise(long.Parse(latest, CultureInfo.InvariantCulture));
    }
}
