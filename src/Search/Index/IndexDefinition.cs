using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OrchardVrijwilligers.Search.Analysis;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search;

/// <summary>What may be searched. Names are compared exactly and unique within a kind of field: a title may be a text and a sort text.</summary>
public sealed record IndexDefinition
{
    private readonly TextField[] texts;
    private readonly FacetField[] facets;
    private readonly NumberField[] numbers;
    private readonly PointField[] points;
    private readonly SortTextField[] sortTexts;

    /// <exception cref="ArgumentException">A name stands twice for the same kind of field.</exception>
    public IndexDefinition(IReadOnlyList<FieldDefinition> fields)
    {
        var twice = fields.GroupBy(field => (field.GetType(), field.Name)).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new ArgumentException($"The {twice.Key.Item1.Name} '{twice.Key.Name}' is defined twice.", nameof(fields));
        Fields = [.. fields];
        texts = [.. Fields.OfType<TextField>()];
        facets = [.. Fields.OfType<FacetField>()];
        numbers = [.. Fields.OfType<NumberField>()];
        points = [.. Fields.OfType<PointField>()];
        sortTexts = [.. Fields.OfType<SortTextField>()];
        Signature = Sign(Fields);
    }

    public IReadOnlyList<FieldDefinition> Fields { get; }

    /// <summary>
    /// Text that changes whenever an index made under another definition, file format, analysis or
    /// collation could answer differently. An index with another signature is rebuilt, never converted.
    /// </summary>
    public string Signature { get; }

    public bool Equals(IndexDefinition? other) => other?.Signature == Signature;
    public override int GetHashCode() => Signature.GetHashCode();

    internal IReadOnlyList<TextField> Texts => texts;
    internal IReadOnlyList<FacetField> Facets => facets;
    internal IReadOnlyList<NumberField> Numbers => numbers;
    internal IReadOnlyList<PointField> Points => points;
    internal IReadOnlyList<SortTextField> SortTexts => sortTexts;

    /// <summary>The number of a field among those of its kind.</summary>
    internal int Text(string name) => IndexOf(texts, name);
    internal int Facet(string name, int likely = 0) => likely < facets.Length && facets[likely].Name == name ? likely : IndexOf(facets, name);
    internal int Number(string name) => IndexOf(numbers, name);
    internal int Point(string name) => IndexOf(points, name);
    internal int SortText(string name) => IndexOf(sortTexts, name);

    /// <summary>Refuses a document with values for fields that are not there.</summary>
    internal void Demand(SearchDocument document)
    {
        foreach (var (field, _) in document.Texts) Text(field);
        foreach (var (field, _) in document.Facets) Facet(field);
        foreach (var (field, _) in document.Numbers) Number(field);
        foreach (var (field, _, _) in document.Points) Point(field);
        foreach (var (field, _) in document.SortTexts) SortText(field);
    }

    private static int IndexOf<T>(T[] fields, string name) where T : FieldDefinition
    {
        for (var i = 0; i < fields.Length; i++)
            if (fields[i].Name == name) return i;
        throw new ArgumentException($"The index has no {typeof(T).Name} named '{name}'.", nameof(name));
    }

    private static string Sign(IReadOnlyList<FieldDefinition> fields)
    {
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{Segment.FormatVersion} {Analyzer.Version} {Collation.Version}");
        foreach (var field in fields) text.Append('\n').Append(CultureInfo.InvariantCulture, $"{field}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..32];
    }
}
