using System.Text;
using OrchardVrijwilligers.Platform.Data.Sql;
using OrchardVrijwilligers.Platform.Data.Tables;

namespace OrchardVrijwilligers.Platform.Data.Queries;

/// <summary>SQL in the making, with its parameters.</summary>
internal sealed class QueryText(Dialect dialect, IndexTable index)
{
    readonly StringBuilder text = new();
    readonly List<object?> values = [];

    public object?[] Values => [.. values];

    public override string ToString() => text.ToString();

    public QueryText Add(string sql)
    {
        text.Append(sql);
        return this;
    }

    public QueryText Add(Condition condition)
    {
        condition.Write(this);
        return this;
    }

    public QueryText Column(int column) => Add(ColumnName(column));

    public QueryText Value(object value)
    {
        values.Add(value);
        text.Append('$').Append(values.Count);
        return this;
    }

    public QueryText InList(int column, IReadOnlyList<object> list) => InList(ColumnName(column), list);

    public QueryText InList(string column, IReadOnlyList<object> list)
    {
        values.Add(dialect.ListOf(list));
        return Add(dialect.InList(column, $"${values.Count}"));
    }

    public QueryText Order(Ordering order) =>
        Column(order.Column).Add(" ").Add(order.Descending ? dialect.Descending : dialect.Ascending).Add(", ");

    string ColumnName(int column) => Dialect.Quote(index.Rows.Columns[column].Name);
}

internal readonly record struct Ordering(int Column, bool Descending);
