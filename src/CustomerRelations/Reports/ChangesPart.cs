using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports;

/// <summary>What we changed so that causes go away, and whether it helped: those whose effect was looked at in the period.</summary>
public sealed class ChangesPart(CrmDbContext db)
{
    public const string Name = "actions";

    /// <value>So many are shown, the latest first.</value>
    public const int Shown = 20;

    /// <summary>The query; public so that its SQL can be checked for every database.</summary>
    public IQueryable<ActionLine> Query(ReportPeriod period)
    {
        var (start, end) = (period.Start, period.End);
        return db.CorrectiveActions.AsNoTracking().Where(action => action.CheckedAt >= start && action.CheckedAt < end)
            .OrderByDescending(action => action.CheckedAt).ThenBy(action => action.Id).Take(Shown)
            .Select(action => new ActionLine(
                action.Reference, action.Kind, action.Words, action.RootCauseId, action.Before, action.After, action.WindowDays, action.Effect, action.CheckedAt));
    }

    public async Task<IReadOnlyList<ActionLine>> ReadAsync(ReportPeriod period, CancellationToken cancel) => await Query(period).ToListAsync(cancel);
}
