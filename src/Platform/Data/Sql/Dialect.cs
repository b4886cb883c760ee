using OrchardVrijwilligers.Platform.Data.Rows;
using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Sql;

/// <summary>What differs between databases in the text of SQL. Parameters are $1, $2 and so on in both.</summary>
internal abstract class Dialect
{
    /// <summary>Ascending puts nulls first in both, also where that is not the database's habit.</summary>
    public abstract string Ascending { get; }

    public abstract string Descending { get; }

    /// <summary>Gives a row when the store's tables are there.</summary>
    public abstract string StateExists { get; }

    public abstract string TypeOf(Storage storage);

    /// <summary>Quoted, and with the schema where there is one.</summary>
    public abstract string Table(string name);

    /// <summary>Is the column one of the values of a list parameter made by <see cref="ListOf"/>?</summary>
    public abstract string InList(string column, string parameter);

    /// <param name="values">All strings or all longs.</param>
    public abstract object ListOf(IReadOnlyList<object> values);

    public abstract IEnumerable<string> Create(TableShape table);

    /// <summary>They come after the rows.</summary>
    public abstract IEnumerable<string> CreateIndexes(TableShape table);

    public string Drop(string table) => $"DROP TABLE {Table(table)}";

    /// <summary>Makes the table empty for this transaction, while readers go on seeing its rows until the commit.</summary>
    public abstract IEnumerable<string> Renew(TableShape table);

    public static string Quote(string name) => $"\"{name}\"";

    protected string Definition(TableShape table) =>
        $"CREATE TABLE {Table(table.Name)} ({string.Join(", ", table.Columns.Select(column => $"{Quote(column.Name)} {TypeOf(column.Storage)}"))}, PRIMARY KEY ({Quoted(table.Key)}))";

    protected static string Quoted(IEnumerable<string> columns) => string.Join(", ", columns.Select(Quote));
}
