// Works changes into an index until it is killed, and says every one that was applied: "ack <change>".
// Argument: the folder of the index.
using OrchardVrijwilligers.IndexKill;
using OrchardVrijwilligers.Search;

await using var output = Console.OpenStandardOutput();
using var index = SearchIndex.Open(args[0], Work.Definition);
if (index.NeedsRebuild) throw new InvalidOperationException(index.Problem);
output.Write("open\n"u8);
while (true)
{
    var change = Work.Change(index.Cursor + 1);
    index.Apply([.. change.Upserts.Select(Work.Document)], change.Deletes, change.Number);
    // Now and then all segments are joined, as after filling an index.
    if (change.Number % Work.CompactEvery == 0) index.Compact();
    // Straight to the system: what was said must be out before the next thing happens.
    output.Write(System.Text.Encoding.ASCII.GetBytes($"ack {change.Number}\n"));
}
