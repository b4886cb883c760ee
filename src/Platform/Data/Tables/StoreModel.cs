using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace OrchardVrijwilligers.Platform.Data.Tables;

/// <summary>A model that was checked: every type has one kind, every index a kind, every name fits every database.</summary>
internal sealed partial class StoreModel
{
    readonly Dictionary<Type, StoreKind> kinds = [];
    readonly Dictionary<(Type, Type), IndexTable> indexes = [];

    public StoreModel(DocumentModel model)
    {
        foreach (var kind in model.Kinds) Add(kind, model);
        foreach (var index in model.Indexes)
        {
            if (!kinds.ContainsKey(index.DocumentType))
                throw new ArgumentException($"The index '{index.Name}' is on {index.DocumentType}, which is not a kind of document.");
        }
        RefuseTwice(model.Kinds.Select(kind => kind.Name), "kind");
        RefuseTwice(model.Indexes.Select(index => index.Name), "index");
        Signature = Sign(Indexes.Select(index => index.Table.Name));
    }

    public IEnumerable<StoreKind> Kinds => kinds.Values;

    public IEnumerable<IndexTable> Indexes => indexes.Values;

    /// <summary>The same for all models with the same index tables.</summary>
    public string Signature { get; }

    public StoreKind KindOf(Type type) =>
        kinds.GetValueOrDefault(type) ?? throw new ArgumentException($"{type} is not a kind of document of this store.");

    public StoreKind? KindNamed(string name) => kinds.Values.FirstOrDefault(kind => kind.Name == name);

    public IndexTable IndexOf(Type document, Type row) =>
        indexes.GetValueOrDefault((document, row)) ?? throw new ArgumentException($"This store has no index with rows {row} on {document}.");

    void Add(DocumentKind kind, DocumentModel model)
    {
        RefuseOddName(kind.Name, 100);
        var tables = model.Indexes.Where(index => index.DocumentType == kind.Type).Select(index => Add(index, kind)).ToList();
        if (!kinds.TryAdd(kind.Type, new StoreKind(kind, tables, model.Json)))
            throw new ArgumentException($"{kind.Type} is the class of two kinds of document.");
    }

    IndexTable Add(DocumentIndex index, DocumentKind kind)
    {
        RefuseOddName(index.Name, 40);
        var table = new IndexTable(index, kind.Name);
        return indexes.TryAdd((index.DocumentType, index.RowType), table)
            ? table
            : throw new ArgumentException($"{index.RowType} is the row class of two indexes on {index.DocumentType}.");
    }

    static void RefuseOddName(string name, int longest)
    {
        if (name.Length > longest || !KebabCase().IsMatch(name))
            throw new ArgumentException($"'{name}' is not a name in kebab-case of at most {longest} characters.");
    }

    static void RefuseTwice(IEnumerable<string> names, string what)
    {
        if (names.GroupBy(name => name).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"There are two of {what} '{twice.Key}'.");
    }

    static string Sign(IEnumerable<string> names) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names.Order(StringComparer.Ordinal)))));

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
