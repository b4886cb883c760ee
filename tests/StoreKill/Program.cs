// Writes to a store until it is killed, and says every unit that was acknowledged: "ack <writer> <step>".
// Arguments: "sqlite <file>" or "postgres <connection> <schema>"; number of writers; steps for each (0: without end); "upkeep" for upkeep meanwhile.
using Npgsql;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.StoreKill;

var rest = new Queue<string>(args);
var postgres = rest.Dequeue() == "postgres";
var place = rest.Dequeue();
await using var source = postgres ? NpgsqlDataSource.Create(place) : null;
var schema = postgres ? rest.Dequeue() : "";
var (writers, steps) = (int.Parse(rest.Dequeue()), int.Parse(rest.Dequeue()));
var upkeep = rest.Contains("upkeep");
// By turns a feature is off, so that openings with work to do are killed too.
var model = upkeep && Environment.ProcessId % 2 == 0 ? PieceModels.WithoutTags : PieceModels.Full;
await using DocumentStore store = postgres
    ? await PostgresDocumentStore.OpenAsync(source!, schema, model, TimeProvider.System)
    : await SqliteDocumentStore.OpenAsync(place, model, TimeProvider.System);

await using var output = Console.OpenStandardOutput();
var working = Enumerable.Range(0, writers).Select(writer => Task.Run(() => WriteAsync(writer))).ToList();
if (upkeep) working.Add(Task.Run(KeepUpAsync));
// The first that fails ends the program, so that whoever waits for acknowledgements hears why there are no more.
await foreach (var ended in Task.WhenEach(working)) await ended;

async Task WriteAsync(int writer)
{
    for (var step = await Work.StepOfAsync(store, writer) + 1; steps == 0 || step <= steps; step++)
    {
        await Work.RunAsync(store, writer, step);
        // Straight to the system: what was said must be out before the next thing happens.
        lock (output) output.Write(System.Text.Encoding.ASCII.GetBytes($"ack {writer} {step}\n"));
    }
}

async Task KeepUpAsync()
{
    while (true)
    {
        await store.Changes.SetCursorAsync("follower", await store.Changes.LatestAsync());
        await store.Changes.TrimAsync(50);
        await store.RebuildIndexesAsync();
    }
}
