using System.Diagnostics;
using System.Globalization;
using OrchardVrijwilligers.IndexKill;

namespace OrchardVrijwilligers.Search.Tests.Storage;

/// <summary>
/// Starts the program that fills an index, kills it at a random moment, and holds the index to what the store has at its cursor:
/// never less than was acknowledged, never half a change.
/// </summary>
internal sealed class Killing(string folder, int seed)
{
    private const int MostAcknowledged = 25, MostMilliseconds = 40, Killed = 128 + 9;

    private readonly Random random = new(seed);
    private readonly Dictionary<int, Piece> store = [];

    /// <summary>The change that the index had reached when it was looked at last.</summary>
    public long Reached { get; private set; }

    public async Task RoundAsync()
    {
        var acknowledged = await RunUntilKilledAsync();
        using var index = SearchIndex.Open(folder, Work.Definition);
        Assert.Null(index.Problem);
        // One change more can have been on its way.
        Assert.InRange(index.Cursor, Math.Max(Reached, acknowledged), Math.Max(Reached, acknowledged) + 1);
        while (Reached < index.Cursor) Work.Change(++Reached).WorkInto(store);
        AssertHolds(index.Current);
    }

    private void AssertHolds(Snapshot index)
    {
        var all = index.Search(new() { Take = int.MaxValue, CountFacets = ["theme"] });
        Assert.Equal(store.Values.OrderBy(piece => piece.Id), all.Hits.Select(hit => Work.Piece(hit.Id, hit.Payload.Span)).OrderBy(piece => piece.Id));
        Assert.Equal(store.Values.CountBy(Work.Theme).OrderBy(theme => theme.Key), all.Facets["theme"].Select(theme => KeyValuePair.Create(theme.Value, theme.Count)).OrderBy(theme => theme.Key));
        foreach (var (word, pieces) in store.Values.GroupBy(Work.Word).Select(word => (word.Key, word.Select(piece => Work.Id(piece.Id)).ToHashSet())))
            Assert.Superset(pieces, index.Search(new() { Text = word, Take = int.MaxValue }).Hits.Select(hit => hit.Id).ToHashSet());
        if (Reached > 0) Assert.Equal(store.Values.Count(piece => piece.Change == Reached), index.Search(new() { Ranges = [new("change", Reached, Reached)] }).Total);
    }

    /// <summary>The last change that was acknowledged, or 0.</summary>
    private async Task<long> RunUntilKilledAsync()
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "OrchardVrijwilligers.IndexKill.dll"), folder]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var lines = new List<string>();
        // Now and then before the first line: while the index is being opened.
        for (var wait = random.Next(-MostAcknowledged / 5, MostAcknowledged); lines.Count < wait;)
            lines.Add(await program.StandardOutput.ReadLineAsync() ?? throw await EndedAsync(program));
        // A moment is the point of this test; nothing is concluded from how long it takes.
        await Task.Delay(random.Next(lines.Count == 0 ? 5 * MostMilliseconds : MostMilliseconds));
        program.Kill();
        lines.AddRange((await program.StandardOutput.ReadToEndAsync()).Split('\n')[..^1]);
        await program.WaitForExitAsync();
        // It ended by the signal, not by itself.
        if (program.ExitCode != Killed) throw await EndedAsync(program);
        return lines.Where(line => line.StartsWith("ack ", StringComparison.Ordinal)).Select(line => long.Parse(line[4..], CultureInfo.InvariantCulture)).LastOrDefault();
    }

    private static async Task<Exception> EndedAsync(Process program) =>
        new InvalidOperationException($"The indexing program ended by itself: {await program.StandardError.ReadToEndAsync()}");
}
