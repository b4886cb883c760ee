using System.Diagnostics;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Benchmarks.Engine;

/// <summary>Our index over the invented documents, in a folder that goes afterwards; filled at once, and in batches as from a change feed.</summary>
internal sealed class IndexInFolder : IDisposable
{
    private const int Batch = 500;

    private static readonly IndexDefinition Definition =
        new([new TextField("text"), .. Enumerable.Range(0, InventedDocuments.Facets).Select(facet => new FacetField($"f{facet}"))]);

    /// <summary>Words are asked for as they are: the other side is given no compounds either.</summary>
    private static readonly SearchOptions Options = new() { Compounds = false };

    private readonly string folder = NewFolder();
    private readonly (double Elapsed, double Processor) filling, batches;
    private readonly double compactSeconds, openSeconds, mebibytes;

    public IndexInFolder(InventedDocuments documents)
    {
        using (var index = SearchIndex.Open(folder, Definition, Options)) filling = Time(() => Fill(index, documents));
        var other = NewFolder();
        using (var index = SearchIndex.Open(other, Definition, Options))
        {
            batches = Time(() => ApplyInBatches(index, documents));
            compactSeconds = Time(index.Compact).Elapsed;
        }
        Directory.Delete(other, recursive: true);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var opening = Stopwatch.StartNew();
        Index = SearchIndex.Open(folder, Definition, Options);
        openSeconds = opening.Elapsed.TotalSeconds;
        mebibytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1048576.0;
    }

    public SearchIndex Index { get; }

    public void Report(double luceneSeconds)
    {
        Measure.Row("build at once, durable, s: elapsed, of the processor; Lucene, one commit", $"{filling.Elapsed:0.00}", $"{filling.Processor:0.00}", $"{luceneSeconds:0.00}");
        Measure.Row("build in changes of 500, each durable, s: elapsed, of the processor", $"{batches.Elapsed:0.00}", $"{batches.Processor:0.00}");
        Measure.Row("join all segments into one, s", $"{compactSeconds:0.00}");
        Measure.Row("open from disk, s", $"{openSeconds:0.000}");
        Measure.Row("live memory, MiB; on disk, MiB", $"{mebibytes:0.0}", $"{Directory.GetFiles(folder).Sum(file => new FileInfo(file).Length) / 1048576.0:0.0}");
    }

    /// <summary>One document changed, until a search finds it.</summary>
    public void ReportChanges()
    {
        var times = new List<double>();
        for (var turn = 0; turn < 50; turn++)
        {
            var watch = Stopwatch.StartNew();
            Index.Apply([new SearchDocument($"{turn:000000}").AddText("text", $"kwartel{(char)('a' + (turn % 26))}koken")], [], Index.Cursor + 1);
            Index.Current.Search(new() { Text = $"kwartel{(char)('a' + (turn % 26))}koken" });
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        Measure.Row("one changed document until found, durable, ms: median, p95", $"{Measure.Median(times):0.0}", $"{Measure.At(times, 0.95):0.0}");
    }

    public void Dispose()
    {
        Index.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static string NewFolder() => Directory.CreateTempSubdirectory("ov-bench-search-").FullName;

    private static void ApplyInBatches(SearchIndex index, InventedDocuments documents)
    {
        foreach (var batch in documents.Documents.Select(Document).Chunk(Batch)) index.Apply(batch, [], index.Cursor + 1);
    }

    private static void Fill(SearchIndex index, InventedDocuments documents)
    {
        using var filling = index.StartFilling();
        foreach (var document in documents.Documents.Select(Document)) filling.Add(document);
        filling.Complete(1);
    }

    private static (double Elapsed, double Processor) Time(Action run)
    {
        using var process = Process.GetCurrentProcess();
        var (watch, start) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        run();
        var elapsed = watch.Elapsed.TotalSeconds;
        process.Refresh();
        return (elapsed, (process.TotalProcessorTime - start).TotalSeconds);
    }

    private static SearchDocument Document(Invented invented, int number)
    {
        var document = new SearchDocument($"{number:000000}").AddText("text", string.Join(' ', invented.Words));
        foreach (var (facet, value) in invented.Values) document.AddFacet(facet, value);
        return document;
    }
}
