using System.Globalization;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search.Storage;

/// <summary>
/// Keeps segments in a folder of its own: one file each, and the manifest, which is written last. Files that the manifest
/// does not name are left over from a broken run or a merger, and are removed.
/// </summary>
internal sealed class FolderStore : SegmentStore
{
    private readonly string folder;
    private readonly IndexDefinition definition;
    private readonly FileStream guard;
    private readonly Dictionary<Segment, long> numbers = [];
    private readonly HashSet<long> kept = [];
    private HashSet<long> committed = [];
    private long last;

    /// <exception cref="IOException">Another process has the folder in use.</exception>
    public FolderStore(string folder, IndexDefinition definition)
    {
        (this.folder, this.definition) = (folder, definition);
        Directory.CreateDirectory(folder);
        guard = new FileStream(Path.Combine(folder, "in-use"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        last = SegmentNumbers().DefaultIfEmpty(0).Max();
    }

    private string ManifestPath => Path.Combine(folder, "manifest");

    /// <summary>The state last committed; null, with what is wrong if anything is, when there is none to go on with.</summary>
    public IndexState? Load(out string? problem)
    {
        problem = null;
        if (!File.Exists(ManifestPath)) return null;
        try
        {
            if (Read(out problem) is { } state) return state;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = e.Message;
        }
        numbers.Clear();
        kept.Clear();
        committed.Clear();
        return null;
    }

    public override Segment Add(SegmentData data)
    {
        var number = Interlocked.Increment(ref last);
        lock (numbers) kept.Add(number);
        SegmentFile.Write(PathOf(number), definition, data);
        var segment = SegmentFile.Open(PathOf(number), definition, data.Block);
        lock (numbers) numbers.Add(segment, number);
        return segment;
    }

    public override bool Has(Segment segment)
    {
        lock (numbers) return numbers.ContainsKey(segment);
    }

    public override void Commit(IndexState state)
    {
        lock (numbers)
        {
            var named = state.Segments.Select(live => numbers[live.Segment]).ToArray();
            new Manifest(state.Cursor, named, [.. state.Segments.Select(live => live.Live.ToArray())], state.Lexicon).Write(ManifestPath, definition);
            foreach (var (segment, number) in numbers.Where(known => committed.Contains(known.Value) && !named.Contains(known.Value)).ToList())
            {
                numbers.Remove(segment);
                kept.Remove(number);
            }
            committed = [.. named];
            RemoveOthers();
        }
    }

    public override void Forget(Segment segment)
    {
        lock (numbers)
        {
            if (!numbers.TryGetValue(segment, out var number) || committed.Contains(number)) return;
            numbers.Remove(segment);
            kept.Remove(number);
            RemoveOthers();
        }
    }

    public override void Dispose() => guard.Dispose();

    private IndexState? Read(out string? problem)
    {
        if (Manifest.Read(ManifestPath, definition) is not { } manifest)
        {
            problem = "The manifest is damaged, or of another definition or version.";
            return null;
        }
        var segments = new List<LiveSegment>();
        foreach (var (number, live) in manifest.Segments.Zip(manifest.Live))
        {
            if (!File.Exists(PathOf(number)) || SegmentFile.Read(PathOf(number), definition) is not { } segment)
            {
                problem = $"Segment {number} is missing or damaged.";
                return null;
            }
            numbers.Add(segment, number);
            kept.Add(number);
            committed.Add(number);
            segments.Add(new LiveSegment(segment, live));
        }
        problem = null;
        return new IndexState([.. segments], manifest.Lexicon, manifest.Cursor);
    }

    private string PathOf(long number) => Path.Combine(folder, number.ToString(CultureInfo.InvariantCulture) + ".segment");

    /// <summary>Removes what no commit names any more. A file that cannot be removed now is removed another time.</summary>
    private void RemoveOthers()
    {
        foreach (var number in SegmentNumbers().Where(number => !kept.Contains(number)).ToList())
        {
            try
            {
                File.Delete(PathOf(number));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
            }
        }
    }

    private IEnumerable<long> SegmentNumbers()
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.segment"))
            if (long.TryParse(Path.GetFileNameWithoutExtension(path), CultureInfo.InvariantCulture, out var number)) yield return number;
    }
}
