using System.Globalization;
using System.Linq.Expressions;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports.Outcomes;

/// <summary>Tells what became of what customers wanted: solved as they say, as only we say, partly, not yet, or nobody asked.</summary>
public sealed class OutcomesReport(CrmDbContext db, FigureReader reader)
{
    /// <param name="question">As it stands in the address.</param>
    /// <param name="zone">The reader's IANA zone.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<NumbersView> ReadAsync(ReportQuestion question, string zone, CancellationToken cancel)
    {
        var read = await reader.ReadAsync(FigureKind.Matters, question, zone, cancel);
        return await FigureReader.OpenAsync(OutcomesParts.Of(read), question, read, some => Records(db, some), cancel);
    }

    /// <summary>The matters behind a number; public so that its SQL can be checked for every database.</summary>
    public static RecordList<MatterRow> Records(CrmDbContext db, FigureReading read)
    {
        var behind = read.Behind(Matters.Shape);
        return new RecordList<MatterRow>(behind, Rows, rows => Matters.Facts(db, rows), "matters");

        IQueryable<MatterRow>? Rows(ShownNumber shown)
        {
            var measure = Within(read.Scope, shown.Measure) ?? Matters.Measures.GetValueOrDefault(shown.Measure);
            return measure is null ? null : behind.Cut(behind.Of(Matters.Rows(db)).Where(measure), shown);
        }
    }

    // "within:3-5": solved within three to five working days, as each branch counts them. A database knows no working days, so that each day says which moments these are.
    private static Expression<Func<MatterRow, bool>>? Within(ReportScope scope, string measure)
    {
        var days = measure.StartsWith("within:", StringComparison.Ordinal) ? measure["within:".Length..].Split('-') : [];
        if (days.Length != 2 || !int.TryParse(days[0], NumberStyles.None, CultureInfo.InvariantCulture, out var from) || !int.TryParse(days[1], NumberStyles.None, CultureInfo.InvariantCulture, out var to))
        {
            return null;
        }

        var parts = new List<Expression<Func<MatterRow, bool>>>();
        foreach (var branch in scope.Branches.Where(branch => scope.Branch is null || scope.Branch.Id == branch.Id))
        {
            var id = branch.Id;
            var ranges = WorkingRanges.Of(branch.Days, scope.Period, from, to).Select(range => (Expression<Func<MatterRow, bool>>)(row =>
                row.Matter.OpenedAt >= range.OpensAt && row.Matter.OpenedAt < range.OpensBefore && row.Matter.SolvedAt >= range.EndsAt && row.Matter.SolvedAt < range.EndsBefore)).ToList();
            parts.Add(Both.And(row => row.Matter.BranchId == id, Both.Or(ranges)));
        }

        return Both.And(Matters.Measures[Matters.TheySay], Both.Or(parts));
    }
}
