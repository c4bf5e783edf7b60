using System.Globalization;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Feelings;
using CustomerRelations.Reports.Numbers;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports;

/// <summary>Finds the conversations behind a number of the complaints report.</summary>
public sealed class TalksBehind(CrmDbContext db)
{
    /// <returns>Nothing when it is no number of conversations.</returns>
    public async Task<RecordsBehind?> ReadAsync(FigureReading read, ReportLine line, ReportQuestion question, CancellationToken cancel)
    {
        var behind = (read with { Days = DaysHolding.APage(read, line, question.After) }).Behind(Talks.Shape);
        if (Rows(behind, question.Show!) is not { } rows)
        {
            return null;
        }

        return behind.Shown(line, question.After, await Talks.Facts(db, behind.Page(rows, question.After)).ToListAsync(cancel), "touchpoints");
    }

    /// <summary>The query; public so that its SQL can be checked for every database.</summary>
    public IQueryable<TalkRow>? Rows(RowsBehind<TalkRow> behind, string show)
    {
        var rows = behind.Of(Talks.Rows(db));
        if (show.StartsWith(QuietNumbers.Stage, StringComparison.Ordinal) && int.TryParse(show[QuietNumbers.Stage.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var stage))
        {
            return rows.Where(row => row.Complaint != null && row.Stage == stage && row.Talk.Arrived != null && row.Talk.Left != null);
        }

        return show switch
        {
            QuietNumbers.Silent => rows.Where(row => row.Complaint == null && row.Talk.Left <= Feeling.Unhappy),
            QuietNumbers.Known => rows.Where(row => row.Complaint == null && row.Talk.Left != null),
            QuietNumbers.Unknown => rows.Where(row => row.Complaint == null && row.Talk.Left == null),
            _ when show.StartsWith(TalksPart.Hour, StringComparison.Ordinal) => behind.Cut(rows.Where(Talks.Measures[Talks.LeftLow]), ShownNumber.Read(show)),
            _ => null,
        };
    }
}
