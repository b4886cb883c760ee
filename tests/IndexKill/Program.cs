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
    // Now and then the index is filled anew, or all its segments are joined.
    if (change.Number % Work.FillEvery == 0) Fill(index, change);
    else index.Apply([.. change.Upserts.Select(Work.Document)], change.Deletes, change.Number);
    if (change.Number % Work.CompactEvery == 0) index.Compact();
    // Straight to the system: what was said must be out before the next thing happens.
    output.Write(System.Text.Encoding.ASCII.GetBytes($"ack {change.Number}\n"));
}

static void Fill(SearchIndex index, Change change)
{
    var pieces = index.Current.Search(new() { Take = int.MaxValue }).Hits.Select(hit => Work.Piece(hit.Id, hit.Payload.Span)).ToDictionary(piece => piece.Id);
    change.WorkInto(pieces);
    using var filling = index.StartFilling();
    foreach (var piece in pieces.Values) filling.Add(Work.Document(piece));
    filling.Complete(change.Number);
}
