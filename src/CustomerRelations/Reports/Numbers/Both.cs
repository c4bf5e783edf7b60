using System.Linq.Expressions;

namespace CustomerRelations.Reports.Numbers;

/// <summary>Puts conditions together so that a database understands them.</summary>
internal static class Both
{
    public static Expression<Func<T, bool>> Or<T>(IReadOnlyList<Expression<Func<T, bool>>> conditions)
    {
        // In halves: a hundred of them in a row would be too deep for a database.
        var half = conditions.Count / 2;
        return conditions.Count == 1 ? conditions[0] : Joined(Or(conditions.Take(half).ToList()), Or(conditions.Skip(half).ToList()), Expression.OrElse);
    }

    public static Expression<Func<T, bool>> And<T>(Expression<Func<T, bool>> first, Expression<Func<T, bool>> second) => Joined(first, second, Expression.AndAlso);

    /// <summary>A condition on one column, asked of the row that has it.</summary>
    public static Expression<Func<TRow, bool>> On<TRow, T>(Expression<Func<TRow, T>> column, Expression<Func<T, bool>> condition) =>
        Expression.Lambda<Func<TRow, bool>>(new Instead(condition.Parameters[0], column.Body).Visit(condition.Body), column.Parameters);

    private static Expression<Func<T, bool>> Joined<T>(Expression<Func<T, bool>> first, Expression<Func<T, bool>> second, Func<Expression, Expression, Expression> join) =>
        Expression.Lambda<Func<T, bool>>(join(first.Body, new Instead(second.Parameters[0], first.Parameters[0]).Visit(second.Body)), first.Parameters);

    private sealed class Instead(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : base.VisitParameter(node);
    }
}
