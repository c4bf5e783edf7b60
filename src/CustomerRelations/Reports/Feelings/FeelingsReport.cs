using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports.Feelings;

/// <summary>Tells how customers came and how they left: how far they were lifted, who left unhappy, who recovered. Never by person.</summary>
public sealed class FeelingsReport(CrmDbContext db, FigureReader reader)
{
    /// <param name="question">As it stands in the address.</param>
    /// <param name="zone">The reader's IANA zone.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<NumbersView> ReadAsync(ReportQuestion question, string zone, CancellationToken cancel)
    {
        var read = await reader.ReadAsync(FigureKind.Touchpoints, question, zone, cancel);
        return await FigureReader.OpenAsync(FeelingsParts.Of(read), question, read, some => Records(db, some), cancel);
    }

    /// <summary>The conversations behind a number; public so that its SQL can be checked for every database.</summary>
    public static RecordList<TalkRow> Records(CrmDbContext db, FigureReading read)
    {
        var behind = read.Behind(Talks.Shape);
        return new RecordList<TalkRow>(behind, Rows, rows => Talks.Facts(db, rows), "touchpoints");

        IQueryable<TalkRow>? Rows(ShownNumber shown)
        {
            var felt = shown.Measure.Split(':');
            var measure = felt.Length == 2 ? Talks.Felt(felt[0], felt[1]) : Talks.Measures.GetValueOrDefault(shown.Measure);
            return measure is null ? null : Doors.DoorRows.Cut(behind, behind.Of(Talks.Rows(db)).Where(measure), shown);
        }
    }
}
