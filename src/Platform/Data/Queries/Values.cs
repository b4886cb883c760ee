using System.Linq.Expressions;
using System.Reflection;

namespace OrchardVrijwilligers.Platform.Data.Queries;

/// <summary>The parts of an expression that do not depend on the row.</summary>
internal static class Values
{
    public static bool IsFree(Expression node, ParameterExpression parameter)
    {
        var search = new Search(parameter);
        search.Visit(node);
        return !search.Found;
    }

    /// <summary>Captured variables are read directly: compiling an expression costs a thousand times as much.</summary>
    public static object? Of(Expression node) => node switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(Instance(member)),
        MemberExpression { Member: PropertyInfo property } member => property.GetValue(Instance(member)),
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert when IsLift(convert) => Of(convert.Operand),
        _ => Expression.Lambda(node).Compile(preferInterpretation: true).DynamicInvoke(),
    };

    static object? Instance(MemberExpression member) => member.Expression is null ? null : Of(member.Expression);

    static bool IsLift(UnaryExpression convert) =>
        convert.Type.IsAssignableFrom(convert.Operand.Type) || Nullable.GetUnderlyingType(convert.Type) == convert.Operand.Type;

    sealed class Search(ParameterExpression parameter) : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found |= node == parameter;
            return node;
        }
    }
}
