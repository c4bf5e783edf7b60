using System.Linq.Expressions;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Joins questions about one row into one question.</summary>
internal static class Joined
{
    /// <summary>One of them holds.</summary>
    /// <param name="questions">At least one.</param>
    public static Expression<Func<T, bool>> Any<T>(IEnumerable<Expression<Func<T, bool>>> questions) => questions.Aggregate((one, other) =>
        Expression.Lambda<Func<T, bool>>(Expression.OrElse(one.Body, new Renamed(other.Parameters[0], one.Parameters[0]).Visit(other.Body)), one.Parameters));

    public static Expression<Func<T, bool>> Not<T>(Expression<Func<T, bool>> question) =>
        Expression.Lambda<Func<T, bool>>(Expression.Not(question.Body), question.Parameters);

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
