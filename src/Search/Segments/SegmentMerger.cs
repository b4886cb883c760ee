namespace OrchardVrijwilligers.Search.Segments;

/// <summary>
/// Joins segments into one of the documents that are left. The result is byte for byte the segment that would
/// have been made of those documents at once.
/// </summary>
internal sealed class SegmentMerger(IndexDefinition definition, IReadOnlyList<LiveSegment> sources)
{
    private readonly DocumentMap map = new(sources);
    private readonly ColumnWriter writer = new();
    private long storedSize;

    public DocumentMap Map => map;

    public SegmentData Merge()
    {
        MergeDocuments();
        new TextColumnMerger([.. sources.Select(live => live.Segment.Text)], map).Write(writer);
        MergeFacets();
        Each(definition.Numbers, MergeNumbers);
        Each(definition.Points, MergePoints);
        Each(definition.SortTexts, MergeSortTexts);
        return new SegmentData(writer.ToBlock(), storedSize, WriteStored);
    }

    private void MergeDocuments()
    {
        var column = new DocumentColumnBuilder();
        foreach (var (source, document) in map.Origins)
        {
            var segment = Segment(source);
            var (payload, texts, end) = segment.Documents.Place(document);
            column.Add(segment.Documents.IdLetters(document), segment.Documents.Boost(document), texts - payload, end - texts);
            storedSize += end - payload;
        }
        column.Write(writer);
    }

    private void WriteStored(Stream stored)
    {
        foreach (var (source, document) in map.Origins)
        {
            var (payload, _, end) = Segment(source).Documents.Place(document);
            Segment(source).Stored.WriteTo(stored, payload, end);
        }
    }

    private void MergeFacets()
    {
        var column = new FacetColumnBuilder(definition.Facets);
        int[][] numbers = [.. sources.Select(live => Enumerable.Repeat(-1, live.Segment.Facets.Names.Length).ToArray())];
        foreach (var (source, document) in map.Origins)
        {
            var from = Segment(source).Facets;
            foreach (var value in from.ByDocument[document])
            {
                ref var number = ref numbers[source][value];
                if (number < 0) number = column.Number(from.FieldOf(value), from.Names[value]);
                column.Add(number);
            }
            column.EndDocument();
        }
        column.Write(writer);
    }

    private void MergeNumbers(NumberField field, int number)
    {
        var column = new NumberColumnBuilder();
        foreach (var (source, document) in map.Origins) column.Add(Segment(source).Numbers[number].Of(document));
        column.Write(writer);
    }

    private void MergePoints(PointField field, int number)
    {
        var column = new RowsBuilder<Point>();
        foreach (var (source, document) in map.Origins) column.Add(Segment(source).Points[number].Of(document));
        column.Write(writer);
    }

    private void MergeSortTexts(SortTextField field, int number)
    {
        var column = new SortTextColumnBuilder();
        foreach (var (source, document) in map.Origins) column.Add(Segment(source).SortTexts[number].Key(document));
        column.Write(writer);
    }

    private Segment Segment(int source) => sources[source].Segment;

    private static void Each<T>(IReadOnlyList<T> fields, Action<T, int> merge)
    {
        for (var i = 0; i < fields.Count; i++) merge(fields[i], i);
    }
}
