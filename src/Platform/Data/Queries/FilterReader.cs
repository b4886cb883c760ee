using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using OrchardVrijwilligers.Platform.Data.Rows;

namespace OrchardVrijwilligers.Platform.Data.Queries;

/// <summary>Reads the expressions that a query allows; refuses all others by name.</summary>
internal sealed class FilterReader(LambdaExpression lambda, RowShape rows)
{
    readonly ParameterExpression parameter = lambda.Parameters[0];

    public Condition Condition() => Read(lambda.Body, negate: false);

    public int Key() => ColumnOf(lambda.Body) ?? throw Refused(lambda.Body, "order by one column of the row");

    Condition Read(Expression node, bool negate)
    {
        if (Values.IsFree(node, parameter)) return new Always((bool)Values.Of(node)! != negate);
        return node switch
        {
            UnaryExpression { NodeType: ExpressionType.Not } not => Read(not.Operand, !negate),
            BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } both => Join(both, negate),
            BinaryExpression binary when ComparisonOf(binary.NodeType) is { } comparison => Compare(binary, negate ? comparison.Negated() : comparison, negate),
            MemberExpression { Member.Name: "HasValue", Expression: { } inner } when ColumnOf(inner) is { } column => new IsNull(column, negate),
            MethodCallExpression call => Call(call, negate),
            _ when ColumnOf(node) is { } column && rows.Columns[column].ValueType == typeof(bool) => EqualTo(column, !negate),
            _ => throw Refused(node, "compare columns of the row"),
        };
    }

    Condition Join(BinaryExpression both, bool negate)
    {
        var (left, right) = (Read(both.Left, negate), Read(both.Right, negate));
        return both.NodeType == ExpressionType.AndAlso != negate ? new Both(left, right) : new Either(left, right);
    }

    /// <param name="comparison">Already negated where that was asked.</param>
    Condition Compare(BinaryExpression binary, Comparison comparison, bool negate)
    {
        var (left, right) = (ColumnOf(binary.Left), ColumnOf(binary.Right));
        return (left, right) switch
        {
            ({ } a, { } b) => Columns(a, comparison, b, negate),
            ({ } a, null) => Constant(a, comparison, ValueOf(binary.Right, a), negate),
            (null, { } b) => Constant(b, comparison.Mirrored(), ValueOf(binary.Left, b), negate),
            _ => throw Refused(binary, "compare a column of the row with a value"),
        };
    }

    Condition Constant(int column, Comparison comparison, object? value, bool negate)
    {
        if (value is not null) return OrNull(new Compared(column, comparison, value), comparison, negate, column);
        return comparison switch
        {
            Comparison.Equal => new IsNull(column, true),
            Comparison.NotEqual => new IsNull(column, false),
            _ => new Always(negate),
        };
    }

    Condition Columns(int left, Comparison comparison, int right, bool negate)
    {
        Condition compared = OrNull(new ComparedColumns(left, comparison, right), comparison, negate, left, right);
        return comparison == Comparison.Equal ? new Either(compared, new Both(new IsNull(left, true), new IsNull(right, true)))
            : comparison == Comparison.NotEqual ? new Both(compared, new Either(new IsNull(left, false), new IsNull(right, false)))
            : compared;
    }

    /// <summary>In C# a null is different from every value, and not less or greater than any.</summary>
    Condition OrNull(Condition condition, Comparison comparison, bool negate, params ReadOnlySpan<int> columns)
    {
        if (comparison != Comparison.NotEqual && (comparison == Comparison.Equal || !negate)) return condition;
        foreach (var column in columns)
        {
            if (rows.Columns[column].Nullable) condition = new Either(condition, new IsNull(column, true));
        }
        return condition;
    }

    Condition EqualTo(int column, bool wanted) =>
        OrNull(new Compared(column, Comparison.Equal, wanted ? 1L : 0L), Comparison.Equal, false, column);

    Condition Call(MethodCallExpression call, bool negate)
    {
        if (call.Method.Name == nameof(string.StartsWith) && call.Object is { } text && ColumnOf(text) is { } column) return Prefix(call, column, negate);
        if (call.Method.Name == nameof(Enumerable.Contains) && ListAndItem(call) is var (list, item) && ColumnOf(item) is { } listed)
            return Listed(listed, (IEnumerable)Values.Of(list)!, negate);
        throw Refused(call, "call StartsWith on a column, or Contains of a list with a column");
    }

    Condition Prefix(MethodCallExpression call, int column, bool negate)
    {
        if (call.Arguments[0].Type != typeof(string) || !call.Arguments.All(argument => Values.IsFree(argument, parameter)))
            throw Refused(call, "compare the start of a column with a string");
        if (call.Arguments.Count > 1 && Values.Of(call.Arguments[1]) is not StringComparison.Ordinal) throw Refused(call, "compare ordinally");
        var prefix = (string)rows.Columns[column].Encode(Values.Of(call.Arguments[0])!)!;
        Condition starts = new StartsWith(column, prefix, !negate);
        return negate ? new Either(starts, new IsNull(column, true)) : starts;
    }

    Condition Listed(int column, IEnumerable list, bool negate)
    {
        var values = list.Cast<object?>().Select(rows.Columns[column].Encode).Distinct().ToList();
        var some = new OneOf(column, [.. values.OfType<object>()], rows.Columns[column].Storage);
        var withNull = values.Contains(null) != negate;
        Condition found = some.Values.Count == 0 ? (negate ? new IsNull(column, false) : new Always(false)) : negate ? new NoneOf(some) : some;
        return withNull ? new Either(found, new IsNull(column, true)) : found;
    }

    /// <summary>Arrays are wrapped in a span by newer compilers; the list is inside.</summary>
    (Expression List, Expression Item)? ListAndItem(MethodCallExpression call)
    {
        (Expression? List, Expression Item) found = (call.Object, call.Arguments) switch
        {
            ({ } list, [var item]) => (list, item),
            (null, [var list, var item]) => (list, item),
            (null, [var list, var item, ConstantExpression { Value: null }]) => (list, item),
            _ => (null, call),
        };
        found.List = found.List switch
        {
            MethodCallExpression { Method.Name: "op_Implicit" } wrapped => wrapped.Arguments[0],
            UnaryExpression { Method.Name: "op_Implicit" } wrapped => wrapped.Operand,
            _ => found.List,
        };
        return found.List is not null && found.List.Type != typeof(string) && Values.IsFree(found.List, parameter) ? (found.List, found.Item) : null;
    }

    int? ColumnOf(Expression node)
    {
        while (node is UnaryExpression { NodeType: ExpressionType.Convert } convert && KeepsValue(convert.Operand.Type, convert.Type)) node = convert.Operand;
        return node switch
        {
            MemberExpression { Member.Name: "Value", Expression: { } inner } when Nullable.GetUnderlyingType(inner.Type) is not null => ColumnOf(inner),
            MemberExpression { Member: PropertyInfo property, Expression: { } row } when Row(row) == parameter && rows.IndexOf(property.Name) is >= 0 and var column => column,
            _ => null,
        };
    }

    /// <summary>A row seen as its base class or interface.</summary>
    static Expression Row(Expression node) => node is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : node;

    static bool KeepsValue(Type from, Type to)
    {
        var (source, target) = (Nullable.GetUnderlyingType(from) ?? from, Nullable.GetUnderlyingType(to) ?? to);
        return source == target || (source == typeof(int) && target == typeof(long));
    }

    object? ValueOf(Expression node, int column)
    {
        if (!Values.IsFree(node, parameter)) throw Refused(node, "compare a column of the row with a value");
        var value = rows.Columns[column].Encode(Values.Of(node));
        return value is null || StoredValue.StorageOf(value.GetType()) == rows.Columns[column].Storage
            ? value
            : throw Refused(node, $"compare '{rows.Columns[column].Name}' with a value of its own type");
    }

    static Comparison? ComparisonOf(ExpressionType type) => type switch
    {
        ExpressionType.Equal => Comparison.Equal,
        ExpressionType.NotEqual => Comparison.NotEqual,
        ExpressionType.LessThan => Comparison.Less,
        ExpressionType.LessThanOrEqual => Comparison.LessOrEqual,
        ExpressionType.GreaterThan => Comparison.Greater,
        ExpressionType.GreaterThanOrEqual => Comparison.GreaterOrEqual,
        _ => null,
    };

    static NotSupportedException Refused(Expression node, string instead) =>
        new($"'{node}' cannot be asked of the store; a query can {instead}.");
}
