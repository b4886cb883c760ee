namespace OrchardVrijwilligers.Search.Segments;

/// <summary>The values of a facet by document, as numbers into a table, and the documents of each value.</summary>
internal sealed class FacetColumn(WordTable values, Lists<int> byDocument, Lists<int> byValue)
{
    public WordTable Values => values;
    public ReadOnlySpan<int> Of(int document) => byDocument[document];
    public ReadOnlySpan<int> Documents(int value) => byValue[value];

    public static FacetColumn Build(FacetField field, IReadOnlyList<SearchDocument> documents)
    {
        var given = documents.Select(document => Given(field, document)).ToList();
        var table = WordTable.From(given.SelectMany(list => list));
        var byValue = Enumerable.Range(0, table.Count).Select(_ => new List<int>()).ToList();
        var byDocument = given.ConvertAll(list => list.ConvertAll(value => table.Find(value)));
        for (var document = 0; document < byDocument.Count; document++)
            foreach (var value in byDocument[document]) byValue[value].Add(document);
        return new FacetColumn(table, Lists<int>.From(byDocument), Lists<int>.From(byValue));
    }

    private static List<string> Given(FacetField field, SearchDocument document)
    {
        var values = document.Facets.Where(facet => facet.Field == field.Name).Select(facet => facet.Value);
        return [.. (field.Tree ? values.SelectMany(WithAncestors) : values).Distinct()];
    }

    private static IEnumerable<string> WithAncestors(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
        yield return path;
    }
}
