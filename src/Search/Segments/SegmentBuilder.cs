namespace OrchardVrijwilligers.Search.Segments;

internal static class SegmentBuilder
{
    /// <summary>Documents have distinct ids.</summary>
    public static Segment Build(IndexDefinition definition, IEnumerable<SearchDocument> documents)
    {
        SearchDocument[] ordered =
            [.. documents.OrderByDescending(document => document.Boost).ThenBy(document => document.Id, StringComparer.Ordinal)];
        var text = new TextColumnBuilder(definition.Of<TextField>());
        for (var i = 0; i < ordered.Length; i++) text.Add(i, ordered[i].Texts);
        return new Segment
        {
            Documents = ordered,
            Text = text.Build(),
            Facets = [.. definition.Of<FacetField>().Select(field => FacetColumn.Build(field, ordered))],
            Numbers = [.. definition.Of<NumberField>().Select(field => NumberColumn.Build(field, ordered))],
            Points = [.. definition.Of<PointField>().Select(field => PointColumn.Build(field, ordered))],
            SortTexts = [.. definition.Of<SortTextField>().Select(field => SortTextColumn.Build(field, ordered))],
        };
    }
}
