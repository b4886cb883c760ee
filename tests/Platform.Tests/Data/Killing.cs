using System.Diagnostics;
using System.Globalization;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.StoreKill;

namespace OrchardVrijwilligers.Platform.Tests.Data;

/// <summary>Starts the writing program, kills it at a random moment, and holds the store to what was acknowledged.</summary>
public sealed class Killing(string[] place, Func<Task<DocumentStore>> open, int seed)
{
    const int Writers = 8, MostAcknowledged = 60, MostMilliseconds = 25, Killed = 128 + 9;

    readonly Random random = new(seed);
    readonly int[] acknowledged = new int[Writers];

    /// <summary>Units that were acknowledged in all rounds together.</summary>
    public int Total { get; private set; }

    public static ProcessStartInfo Program(params IEnumerable<string> arguments) =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, "OrchardVrijwilligers.StoreKill.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };

    public async Task RoundAsync()
    {
        foreach (var (writer, step) in await RunUntilKilledAsync())
        {
            acknowledged[writer] = Math.Max(acknowledged[writer], step);
            Total++;
        }
        await using var store = await open();
        Assert.Empty((await store.CheckAsync()).Problems);
        var expected = new Dictionary<string, int>();
        for (var writer = 0; writer < Writers; writer++)
        {
            var step = await Work.StepOfAsync(store, writer);
            // One unit more can have been on its way.
            Assert.InRange(step, acknowledged[writer], acknowledged[writer] + 1);
            acknowledged[writer] = step;
            foreach (var (id, written) in Work.After(writer, step)) expected.Add(id, written);
        }
        await AssertHoldsAsync(store, expected);
    }

    static async Task AssertHoldsAsync(DocumentStore store, Dictionary<string, int> expected)
    {
        await using var session = store.OpenSession();
        var found = await session.AllAsync<Piece>().ToDictionaryAsync(piece => piece.Id, piece => piece.Step);
        Assert.Equal(expected, found);
        Assert.Equal(expected.Count, await session.Query<Piece, PieceRow>().CountAsync());
    }

    async Task<List<(int Writer, int Step)>> RunUntilKilledAsync()
    {
        using var program = Process.Start(Program([.. place, $"{Writers}", "0", "upkeep"]))!;
        var lines = new List<string>();
        // Now and then before the first acknowledgement: while the store is being opened.
        for (var wait = random.Next(-MostAcknowledged / 5, MostAcknowledged); lines.Count < wait;)
        {
            lines.Add(await program.StandardOutput.ReadLineAsync() ?? throw await EndedAsync(program));
        }
        // A moment is the point of this test; nothing is concluded from how long it takes.
        await Task.Delay(random.Next(lines.Count == 0 ? 20 * MostMilliseconds : MostMilliseconds));
        program.Kill();
        lines.AddRange((await program.StandardOutput.ReadToEndAsync()).Split('\n')[..^1]);
        await program.WaitForExitAsync();
        // It ended by the signal, not by itself.
        if (program.ExitCode != Killed) throw await EndedAsync(program);
        return [.. lines.Select(line => line.Split(' ')).Select(parts => (Number(parts[1]), Number(parts[2])))];
    }

    static async Task<Exception> EndedAsync(Process program) =>
        new InvalidOperationException($"The writing program ended by itself: {await program.StandardError.ReadToEndAsync()}");

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
