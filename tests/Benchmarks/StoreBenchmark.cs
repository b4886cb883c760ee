using System.Diagnostics;
using Npgsql;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Tenants;

namespace OrchardVrijwilligers.Benchmarks;

/// <summary>
/// The document store: units of work a second, documents in one large unit, queries by index as it grows.
/// PostgreSQL is measured when <c>BENCH_POSTGRES</c> holds a connection string.
/// </summary>
internal static class StoreBenchmark
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(3);
    private static readonly DocumentModel Model = new(
        [new DocumentKind<Note>("note", note => note.Id)],
        [new DocumentIndex<Note, NoteIndex>("note", note => [new() { Group = note.Group, At = note.At }])],
        Blueprint.Json);

    public static async Task RunAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), "ov-bench", Guid.NewGuid().ToString("n"));
        var number = 0;
        await RunAsync("SQLite", async () => await SqliteDocumentStore.OpenAsync(Path.Combine(folder, $"{number++}.db"), Model, TimeProvider.System));
        Directory.Delete(folder, recursive: true);
        if (Environment.GetEnvironmentVariable("BENCH_POSTGRES") is not { Length: > 0 } connection) return;
        await using var source = NpgsqlDataSource.Create(connection);
        await RunAsync("PostgreSQL", async () => await PostgresDocumentStore.OpenAsync(source, $"bench_{Guid.NewGuid():n}"[..20], Model, TimeProvider.System));
    }

    private static async Task RunAsync(string engine, Func<Task<IDocumentStore>> open)
    {
        var one = 0.0;
        foreach (var writers in (int[])[1, 16, 64])
        {
            await using var store = await open();
            var units = await WriteAsync(store, writers);
            if (writers == 1) one = units;
            Measure.Row($"{engine}, units of work/s, {writers} writers", $"{units:0}", $"{units / one:0.0} times one");
        }
        await using (var store = await open())
            Measure.Row($"{engine}, documents/s in one unit of 1,000", $"{1000 / await Measure.SecondsAsync(() => SaveAsync(store, 0, 1000)):0}");
        await GrowAsync(engine, open);
    }

    private static async Task<double> WriteAsync(IDocumentStore store, int writers)
    {
        var until = Stopwatch.GetTimestamp() + (long)(Long.TotalSeconds * Stopwatch.Frequency);
        var counts = await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            var count = 0;
            for (; Stopwatch.GetTimestamp() < until; count++) await SaveAsync(store, (writer * 1_000_000) + count, 1);
            return count;
        })));
        return counts.Sum() / Long.TotalSeconds;
    }

    private static async Task SaveAsync(IDocumentStore store, int from, int count)
    {
        await using var session = store.OpenSession();
        for (var number = from; number < from + count; number++)
            session.Save(new Note { Id = $"note-{number}", Group = $"g{number % 100}", At = DateTimeOffset.UnixEpoch.AddMinutes(number), Text = new string('x', 500) });
        await session.CommitAsync();
    }

    private static async Task GrowAsync(string engine, Func<Task<IDocumentStore>> open)
    {
        await using var store = await open();
        var size = 0;
        foreach (var wanted in (int[])[1_000, 10_000, 100_000])
        {
            for (; size < wanted; size += 1000) await SaveAsync(store, size, 1000);
            var times = new List<double>();
            for (var turn = 0; turn < 300; turn++)
            {
                var (group, start) = ($"g{turn % 100}", Stopwatch.GetTimestamp());
                await using var session = store.OpenSession();
                await session.Query<Note, NoteIndex>().Where(row => row.Group == group).OrderByDescending(row => row.At).Take(10).ListAsync();
                times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
            Measure.Row($"{engine}, ten by index of {wanted:N0}, µs: median, p99", $"{Measure.Median(times):0}", $"{Measure.At(times, 0.99):0}");
        }
    }

    private sealed class Note
    {
        public required string Id { get; init; }

        public required string Group { get; init; }

        public DateTimeOffset At { get; init; }

        public required string Text { get; init; }
    }

    [SearchedBy(nameof(Group), nameof(At))]
    private sealed record NoteIndex
    {
        public string Group { get; init; } = "";

        public DateTimeOffset At { get; init; }
    }
}
