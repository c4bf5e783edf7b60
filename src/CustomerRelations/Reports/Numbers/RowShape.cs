using System.Linq.Expressions;

namespace CustomerRelations.Reports.Numbers;

/// <summary>Where a row keeps what every list behind a number needs.</summary>
/// <param name="At">When it counts.</param>
/// <param name="Id">Its key.</param>
/// <param name="Branch">Where it counts.</param>
/// <param name="Filters">What it is found by when a report is narrowed: channel, topic, goal.</param>
public sealed record RowShape<TRow>(
    Expression<Func<TRow, DateTime>> At, Expression<Func<TRow, Guid>> Id, Expression<Func<TRow, Guid>> Branch, IReadOnlyDictionary<string, Expression<Func<TRow, Guid?>>> Filters);
