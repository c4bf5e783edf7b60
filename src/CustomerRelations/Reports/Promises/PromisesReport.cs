using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Numbers;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports.Promises;

/// <summary>Tells whether we kept our word: on time, late, told before, broken, let off. By team and goal, never by person.</summary>
public sealed class PromisesReport(CrmDbContext db, FigureReader reader, TimeProvider clock)
{
    /// <param name="question">As it stands in the address.</param>
    /// <param name="zone">The reader's IANA zone.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<NumbersView> ReadAsync(ReportQuestion question, string zone, CancellationToken cancel)
    {
        var read = await reader.ReadAsync(FigureKind.Promises, question, zone, cancel);
        var now = clock.Moment();
        var open = await InTime(read, now).ToListAsync(cancel);
        var view = PromisesParts.Of(read, new InTime(read.Names, read.Scope, open), await reader.SmallTeamsAsync(cancel));
        return await FigureReader.OpenAsync(view, question, read, some => Records(db, some, now, question.Show), cancel);
    }

    /// <summary>The promises that are due later on the last day; public so that its SQL can be checked for every database.</summary>
    /// <param name="read">What the report is of.</param>
    /// <param name="now">UTC.</param>
    public IQueryable<OpenPromise> InTime(FigureReading read, DateTime now)
    {
        var behind = read.Behind(Promised.ShapeOf(Promised.Due));
        return behind.Of(Promised.Rows(db))
            .Where(row => row.Promise.DueAt >= now && row.Promise.KeptAt == null && row.Promise.BrokenAt == null && row.Promise.ReleasedAt == null)
            .Select(row => new OpenPromise { BranchId = row.Matter.BranchId, DueAt = row.Promise.DueAt!.Value, GoalId = row.Matter.GoalCategoryId, TeamId = row.TeamId });
    }

    /// <summary>The promises behind a number; public so that its SQL can be checked for every database.</summary>
    public static RecordList<PromiseRow> Records(CrmDbContext db, FigureReading read, DateTime now, string? show)
    {
        var behind = read.Behind(Promised.ShapeOf(ShownNumber.Read(show ?? "").Measure));
        return new RecordList<PromiseRow>(behind, Rows, rows => Promised.Facts(db, rows), "matters");

        IQueryable<PromiseRow>? Rows(ShownNumber shown) =>
            Promised.Measures(now).GetValueOrDefault(shown.Measure) is { } measure ? behind.Cut(behind.Of(Promised.Rows(db)).Where(measure), shown) : null;
    }
}
