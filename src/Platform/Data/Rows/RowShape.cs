using System.Reflection;
using System.Runtime.CompilerServices;

namespace OrchardVrijwilligers.Platform.Data.Rows;

/// <summary>The columns of a row class, in order of name. Shared by all stores; collected with the assembly of the class.</summary>
internal sealed class RowShape
{
    const int MostSearchedTexts = 4;

    static readonly ConditionalWeakTable<Type, RowShape> Known = [];

    readonly ConstructorInfo constructor;
    readonly int[] arguments;

    RowShape(Type type)
    {
        var searched = type.GetCustomAttributes<SearchedByAttribute>().Select(attribute => attribute.Columns).ToList();
        var names = searched.SelectMany(columns => columns).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Columns = [.. Properties(type).Select(property => ColumnOf(type, property, names)).OrderBy(column => column.Name, StringComparer.Ordinal)];
        if (Columns.Count == 0) throw new ArgumentException($"The row class {type} has no columns.");
        if (Columns.DistinctBy(column => column.Name.ToUpperInvariant()).Count() < Columns.Count)
            throw new ArgumentException($"The row class {type} has two columns with the same name.");
        constructor = type.GetConstructors().MinBy(candidate => candidate.GetParameters().Length)
            ?? throw new ArgumentException($"The row class {type} has no public constructor.");
        arguments = [.. constructor.GetParameters().Select(parameter => IndexOf(parameter.Name!))];
        if (arguments.Contains(-1) || Columns.Where((column, i) => !column.CanWrite && !arguments.Contains(i)).Any())
            throw new ArgumentException($"The row class {type} needs properties that can be set, or a constructor with a parameter for each of them.");
        Searched = [.. searched.Select(columns => SearchedBy(type, columns))];
    }

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Names of columns that get a database index together.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Searched { get; }

    public static RowShape Of(Type type) => Known.GetValue(type, static missing => new RowShape(missing));

    /// <summary>Place of the column in <see cref="Columns"/>; -1 when there is none.</summary>
    public int IndexOf(string name)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
        }
        return -1;
    }

    public object?[] Encode(object row)
    {
        var values = new object?[Columns.Count];
        for (var i = 0; i < values.Length; i++) values[i] = Columns[i].Read(row);
        return values;
    }

    public object Decode(object?[] values)
    {
        var row = constructor.Invoke([.. arguments.Select(i => Columns[i].Value(values[i]))]);
        for (var i = 0; i < values.Length; i++)
        {
            if (Columns[i].CanWrite && !arguments.Contains(i)) Columns[i].Write(row, values[i]);
        }
        return row;
    }

    static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0);

    List<string> SearchedBy(Type type, IReadOnlyList<string> names)
    {
        var columns = names.Select(name => IndexOf(name) is >= 0 and var i
            ? Columns[i]
            : throw new ArgumentException($"{type} is searched by '{name}', which is not one of its columns.")).ToList();
        return columns.Count(column => column.Storage == Storage.Text) <= MostSearchedTexts
            ? [.. columns.Select(column => column.Name)]
            : throw new ArgumentException($"{type} is searched by more than {MostSearchedTexts} texts together.");
    }

    static Column ColumnOf(Type type, PropertyInfo property, HashSet<string> searched) =>
        StoredValue.StorageOf(property.PropertyType) is { } storage
            ? new Column(property, storage, searched.Contains(property.Name))
            : throw new ArgumentException($"{type}.{property.Name} is a {property.PropertyType}, which cannot be a column: use string, bool, int, long, double, decimal or DateTimeOffset.");
}
