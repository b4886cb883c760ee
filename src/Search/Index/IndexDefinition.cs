using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OrchardVrijwilligers.Search.Analysis;
using OrchardVrijwilligers.Search.Segments;

namespace OrchardVrijwilligers.Search;

/// <summary>What may be searched. Names are compared exactly and unique within a kind of field: a title may be a text and a sort text.</summary>
public sealed record IndexDefinition
{
    public IndexDefinition(IReadOnlyList<FieldDefinition> fields)
    {
        var twice = fields.GroupBy(field => (field.GetType(), field.Name)).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new ArgumentException($"The {twice.Key.Item1.Name} '{twice.Key.Name}' is defined twice.", nameof(fields));
        Fields = [.. fields];
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

    internal int IndexOf<T>(string name) where T : FieldDefinition
    {
        for (int i = 0, n = 0; i < Fields.Count; i++)
        {
            if (Fields[i] is not T) continue;
            if (Fields[i].Name == name) return n;
            n++;
        }
        throw new ArgumentException($"The index has no {typeof(T).Name} named '{name}'.", nameof(name));
    }

    internal IReadOnlyList<T> Of<T>() where T : FieldDefinition => [.. Fields.OfType<T>()];

    /// <summary>Refuses a document with values for fields that are not there.</summary>
    internal void Demand(SearchDocument document)
    {
        foreach (var (field, _) in document.Texts) IndexOf<TextField>(field);
        foreach (var (field, _) in document.Facets) IndexOf<FacetField>(field);
        foreach (var (field, _) in document.Numbers) IndexOf<NumberField>(field);
        foreach (var (field, _, _) in document.Points) IndexOf<PointField>(field);
        foreach (var (field, _) in document.SortTexts) IndexOf<SortTextField>(field);
    }

    private static string Sign(IReadOnlyList<FieldDefinition> fields)
    {
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{Segment.FormatVersion} {Analyzer.Version} {Collation.Version}");
        foreach (var field in fields) text.Append('\n').Append(CultureInfo.InvariantCulture, $"{field}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..32];
    }
}
