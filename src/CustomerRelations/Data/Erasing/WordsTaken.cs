using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Data.Erasing;

/// <summary>Takes words out of rows in one statement. Where nothing was written, nothing is written now.</summary>
internal static class WordsTaken
{
    public static Task<int> TakeAsync<TRow>(this IQueryable<TRow> rows, CancellationToken cancel, params Expression<Func<TRow, string?>>[] words) =>
        rows.ExecuteUpdateAsync(set =>
        {
            foreach (var word in words)
            {
                set.SetProperty(word, InsteadOf(word));
            }
        }, cancel);

    private static Expression<Func<TRow, string?>> InsteadOf<TRow>(Expression<Func<TRow, string?>> word) => Expression.Lambda<Func<TRow, string?>>(
        Expression.Condition(
            Expression.Equal(word.Body, Expression.Constant(null, typeof(string))), Expression.Constant(null, typeof(string)), Expression.Constant(Gone.Words, typeof(string))),
        word.Parameters);
}
