using OrchardVrijwilligers.Search.Vocabulary;

namespace OrchardVrijwilligers.Search.Segments;

/// <summary>Makes a segment of documents with distinct ids, and tells which words come with them.</summary>
internal sealed class SegmentBuilder(IndexDefinition definition, DocumentWords words)
{
    private readonly DocumentColumnBuilder documents = new();
    private readonly TextColumnBuilder text = new(definition.Texts, words);
    private readonly FacetColumnBuilder facets = new(definition.Facets);
    private readonly (NumberField Field, NumberColumnBuilder Column)[] numbers = [.. definition.Numbers.Select(field => (field, new NumberColumnBuilder()))];
    private readonly (PointField Field, RowsBuilder<Point> Column)[] points = [.. definition.Points.Select(field => (field, new RowsBuilder<Point>()))];
    private readonly (SortTextField Field, SortTextColumnBuilder Column)[] sortTexts = [.. definition.SortTexts.Select(field => (field, new SortTextColumnBuilder()))];
    private readonly PooledList<byte> stored = new();
    private int count;

    public SegmentData Build(IEnumerable<SearchDocument> batch)
    {
        foreach (var document in batch.OrderByDescending(document => document.Boost).ThenBy(document => document.Id, StringComparer.Ordinal)) Add(document);
        var writer = new ColumnWriter();
        documents.Write(writer);
        text.Write(writer, count);
        facets.Write(writer);
        foreach (var (_, column) in numbers) column.Write(writer);
        foreach (var (_, column) in points) column.Write(writer);
        foreach (var (_, column) in sortTexts) column.Write(writer);
        return new SegmentData(writer.ToBlock(), stored.Count, WriteStored);
    }

    private void Add(SearchDocument document)
    {
        var texts = document.Texts.ToList().ConvertAll(text => (definition.Text(text.Field), text.Text));
        stored.AddRange(document.Payload);
        var before = stored.Count;
        StoredTexts.Write(texts, stored);
        documents.Add(document.Id, document.Boost, document.Payload.Length, stored.Count - before);
        text.Add(count++, texts);
        foreach (var (field, value) in document.Facets) facets.Add(definition.Facet(field), value);
        facets.EndDocument();
        foreach (var (field, column) in numbers) column.Add([.. document.Numbers.Where(number => number.Field == field.Name).Select(number => number.Value).Order()]);
        foreach (var (field, column) in points)
            column.Add([.. document.Points.Where(point => point.Field == field.Name).Select(point => Point.FromDegrees(point.Latitude, point.Longitude))]);
        foreach (var (field, column) in sortTexts) column.Add(SortKey(document, field.Name));
    }

    private void WriteStored(Stream target)
    {
        target.Write(stored.Span);
        stored.Free();
    }

    private static byte[] SortKey(SearchDocument document, string field) =>
        document.SortTexts.FirstOrDefault(text => text.Field == field).Text is { } text ? Collation.Key(text) : [];
}
