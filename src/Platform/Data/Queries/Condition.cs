using OrchardVrijwilligers.Platform.Data.Rows;

namespace OrchardVrijwilligers.Platform.Data.Queries;

/// <summary>
/// A filter on stored rows, without negations: those were pushed down to the comparisons, where null can be treated as C# does.
/// The same condition is written as SQL and decided in memory, so both agree by construction.
/// </summary>
internal abstract record Condition
{
    /// <param name="row">Values in the order of the row class's columns.</param>
    public abstract bool Holds(ReadOnlySpan<object?> row);

    public abstract void Write(QueryText sql);

    /// <summary>Each says of one column which values a row has for which this holds; none when nothing narrows it that far.</summary>
    public virtual IEnumerable<Narrowing> Narrowings => [];
}

/// <param name="Values">Texts or whole numbers, which are equal when they are stored alike.</param>
internal sealed record Narrowing(int Column, IReadOnlyList<object> Values);

internal sealed record Always(bool Holding) : Condition
{
    public override bool Holds(ReadOnlySpan<object?> row) => Holding;

    public override void Write(QueryText sql) => sql.Add(Holding ? "1 = 1" : "1 = 0");
}

internal sealed record Both(Condition Left, Condition Right) : Condition
{
    public override bool Holds(ReadOnlySpan<object?> row) => Left.Holds(row) && Right.Holds(row);

    public override IEnumerable<Narrowing> Narrowings => Left.Narrowings.Concat(Right.Narrowings);

    public override void Write(QueryText sql) => sql.Add("(").Add(Left).Add(" AND ").Add(Right).Add(")");
}

internal sealed record Either(Condition Left, Condition Right) : Condition
{
    public override bool Holds(ReadOnlySpan<object?> row) => Left.Holds(row) || Right.Holds(row);

    public override void Write(QueryText sql) => sql.Add("(").Add(Left).Add(" OR ").Add(Right).Add(")");
}

internal sealed record IsNull(int Column, bool Null) : Condition
{
    public override bool Holds(ReadOnlySpan<object?> row) => row[Column] is null == Null;

    public override void Write(QueryText sql) => sql.Column(Column).Add(Null ? " IS NULL" : " IS NOT NULL");
}

/// <param name="Value">Not null.</param>
internal sealed record Compared(int Column, Comparison Comparison, object Value) : Condition
{
    public override bool Holds(ReadOnlySpan<object?> row) =>
        row[Column] is { } value && Comparison.Holds(StoredValue.Compare(value, Value));

    public override IEnumerable<Narrowing> Narrowings => Comparison == Comparison.Equal && Value is string or long ? [new(Column, [Value])] : [];

    public override void Write(QueryText sql) => sql.Column(Column).Add($" {Comparison.Sign()} ").Value(Value);
}

/// <summary>Two columns that are both not null.</summary>
internal sealed record ComparedColumns(int Left, Comparison Comparison, int Right) : Condition
{
    public override bool Holds(ReadOnlySpan<object?> row) =>
        row[Left] is { } left && row[Right] is { } right && Comparison.Holds(StoredValue.Compare(left, right));

    public override void Write(QueryText sql) => sql.Column(Left).Add($" {Comparison.Sign()} ").Column(Right);
}

/// <summary>A range, which a database index serves; <see cref="End"/> is the first string behind it.</summary>
internal sealed record StartsWith(int Column, string Prefix, bool Starting) : Condition
{
    string? End { get; } = TextOrder.After(Prefix);

    public override bool Holds(ReadOnlySpan<object?> row) =>
        row[Column] is string text && text.StartsWith(Prefix, StringComparison.Ordinal) == Starting;

    public override void Write(QueryText sql)
    {
        sql.Add("(").Column(Column).Add(Starting ? " >= " : " < ").Value(Prefix);
        if (End is not null) sql.Add(Starting ? " AND " : " OR ").Column(Column).Add(Starting ? " < " : " >= ").Value(End);
        sql.Add(")");
    }
}

/// <param name="Values">Not null, all strings, all longs or all doubles.</param>
internal sealed record OneOf(int Column, IReadOnlyList<object> Values, Storage Storage) : Condition
{
    public override bool Holds(ReadOnlySpan<object?> row) => row[Column] is { } value && Values.Contains(value);

    public override IEnumerable<Narrowing> Narrowings => Storage != Storage.Real ? [new(Column, Values)] : [];

    public override void Write(QueryText sql)
    {
        if (Storage != Storage.Real) sql.InList(Column, Values);
        else Values.Select(value => (Condition)new Compared(Column, Comparison.Equal, value)).Aggregate((a, b) => new Either(a, b)).Write(sql);
    }
}

/// <summary>Not null and none of the values.</summary>
internal sealed record NoneOf(OneOf Values) : Condition
{
    public override bool Holds(ReadOnlySpan<object?> row) => row[Values.Column] is not null && !Values.Holds(row);

    /// <summary>NOT of null is null, which does not hold: as wanted.</summary>
    public override void Write(QueryText sql) => sql.Add("NOT (").Add(Values).Add(")");
}
