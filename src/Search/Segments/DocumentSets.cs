namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// Many sets of documents: those of each term, or of each value of a facet. A set with few documents is a
/// list of their numbers, ascending; one with many (see <see cref="IsDense"/>) is a bitmap.
/// </summary>
internal readonly struct DocumentSets
{
    /// <summary>
    /// A set with at least one in so many documents is a bitmap: below that a list takes less room.
    /// </summary>
    private const int Density = 32;

    private readonly Column<int> starts, places, documents;
    private readonly Column<ulong> bitmaps;

    public DocumentSets(int documentCount, ColumnReader reader)
    {
        WordCount = Bitmap.Words(documentCount);
        starts = reader.Read<int>();
        places = reader.Read<int>();
        documents = reader.Read<int>();
        bitmaps = reader.Read<ulong>();
    }

    /// <summary>How many words a bitmap has.</summary>
    public int WordCount { get; }

    /// <summary>The members of all sets are numbered through, set by set: this is the number of the first of a set.</summary>
    public int Start(int set) => starts[set];

    public int Size(int set)
    {
        var bounds = starts.Slice(set, 2);
        return bounds[1] - bounds[0];
    }

    /// <summary>The number of a set among the bitmaps, or -1 when it is a list.</summary>
    public int Dense(int set) => places[set] is < 0 and var place ? ~place : -1;

    public ReadOnlySpan<int> List(int set) => documents.Slice(places[set], Size(set));
    public ReadOnlySpan<ulong> Bits(int dense) => bitmaps.Slice(dense * WordCount, WordCount);

    public void AddTo(Span<ulong> bits, int set)
    {
        if (Dense(set) is >= 0 and var dense) Bitmap.Or(bits, Bits(dense));
        else Bitmap.Add(bits, List(set));
    }

    /// <summary>Puts the members of a set in a list, ascending.</summary>
    public void CopyTo(Span<int> documents, int set)
    {
        if (Dense(set) is not (>= 0 and var dense))
        {
            List(set).CopyTo(documents);
            return;
        }
        var members = new Members(Bits(dense));
        for (var i = 0; members.Next(); i++) documents[i] = members.Current;
    }

    /// <summary>How many members of a set are in this one too.</summary>
    public int CountIn(ReadOnlySpan<ulong> bits, int set)
    {
        if (Dense(set) is >= 0 and var dense) return Bitmap.CountBoth(Bits(dense), bits);
        var count = 0;
        foreach (var document in List(set))
            if (Bitmap.Contains(bits, document)) count++;
        return count;
    }

    /// <summary>Whether any member of a set is in this one too.</summary>
    public bool HasAnyIn(ReadOnlySpan<ulong> bits, int set)
    {
        if (Dense(set) is >= 0 and var dense) return Bitmap.HasBoth(Bits(dense), bits);
        foreach (var document in List(set))
            if (Bitmap.Contains(bits, document)) return true;
        return false;
    }

    public static bool IsDense(int size, int documentCount) => (long)size * Density >= documentCount;
}

/// <summary>Gathers sets in order.</summary>
internal sealed class DocumentSetsBuilder
{
    private readonly PooledList<int> starts = new(), places = new(), documents = new();
    private readonly PooledList<ulong> bitmaps = new();
    private readonly int documentCount;
    private int dense;

    public DocumentSetsBuilder(int documentCount)
    {
        this.documentCount = documentCount;
        starts.Add(0);
    }

    /// <summary>Adds a set, given as an ascending list, and says whether it became a bitmap.</summary>
    public bool Add(ReadOnlySpan<int> set)
    {
        starts.Add(starts[^1] + set.Length);
        if (!DocumentSets.IsDense(set.Length, documentCount))
        {
            places.Add(documents.Count);
            documents.AddRange(set);
            return false;
        }
        places.Add(~dense++);
        var bits = bitmaps.Extend(Bitmap.Words(documentCount));
        bits.Clear();
        Bitmap.Add(bits, set);
        return true;
    }

    public void Write(ColumnWriter writer)
    {
        writer.Write(starts);
        writer.Write(places);
        writer.Write(documents);
        writer.Write(bitmaps);
    }
}
