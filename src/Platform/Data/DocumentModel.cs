using System.Text.Json;

namespace OrchardVrijwilligers.Platform.Data;

/// <summary>A kind of document: its stable name in the store, its class, and where its id stands.</summary>
public abstract record DocumentKind(string Name, Type Type)
{
    public abstract string IdOf(object document);
}

/// <param name="Name">Kebab-case, stable for ever: it stands in every stored row.</param>
/// <param name="Id">Reads the id of a document; 1 to 200 characters.</param>
public sealed record DocumentKind<T>(string Name, Func<T, string> Id) : DocumentKind(Name, typeof(T))
    where T : class
{
    public override string IdOf(object document) => Id((T)document);
}

/// <summary>Maps a document to rows of a table that can be queried. Rows are derived: they can be rebuilt from documents at any time.</summary>
/// <param name="Name">Kebab-case; stands in the table's name.</param>
/// <param name="Revision">Raise it when the mapping changes without its columns changing; the table is then built anew.</param>
public abstract record DocumentIndex(string Name, Type DocumentType, Type RowType, int Revision)
{
    public abstract IEnumerable<object> Map(object document);
}

/// <typeparam name="TRow">A class or record with public get/set properties of type string, bool, int, long, double, decimal or DateTimeOffset (nullable too).</typeparam>
public sealed record DocumentIndex<TDocument, TRow>(string Name, Func<TDocument, IEnumerable<TRow>> Rows, int Revision = 1)
    : DocumentIndex(Name, typeof(TDocument), typeof(TRow), Revision)
    where TDocument : class
    where TRow : class
{
    public override IEnumerable<object> Map(object document) => Rows((TDocument)document);
}

/// <summary>
/// Columns that are searched together get one database index, in this order. Text in them counts, and comes back, up to its first 450 bytes
/// of UTF-8; at most four of the columns are text. (A database index has no room for more.)
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class SearchedByAttribute(params string[] columns) : Attribute
{
    public IReadOnlyList<string> Columns { get; } = columns;
}

/// <summary>Everything a store has to know of a tenant's documents.</summary>
public sealed record DocumentModel(
    IReadOnlyList<DocumentKind> Kinds,
    IReadOnlyList<DocumentIndex> Indexes,
    JsonSerializerOptions Json);
