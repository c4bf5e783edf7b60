using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Numbers;
using CustomerRelations.Reports.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports.Handovers;

/// <summary>Tells how far files travel, how often a story is told twice, where files wait, and what comes back.</summary>
public sealed class HandoversReport(CrmDbContext db, FigureReader reader, TimeProvider clock)
{
    /// <value>Before a number that counts matters and not hand-overs.</value>
    public const string OfMatters = "matters-";

    /// <value>What waits now, whenever it was offered.</value>
    public const string WaitingNow = "waiting-now";

    /// <param name="question">As it stands in the address.</param>
    /// <param name="zone">The reader's IANA zone.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<NumbersView> ReadAsync(ReportQuestion question, string zone, CancellationToken cancel)
    {
        var both = await reader.ReadAsync([FigureKind.Handovers, FigureKind.Matters], question, zone, cancel);
        var (read, matters) = (both[0], both[1] with { Before = OfMatters });
        var waiting = await Waiting(read).ToListAsync(cancel);
        var view = HandoversParts.Of(read, matters, waiting, clock.Moment());
        return question.Show?.StartsWith(OfMatters, StringComparison.Ordinal) == true
            ? await FigureReader.OpenAsync(view, question, matters, some => MatterRecords(db, some), cancel)
            : await FigureReader.OpenAsync(view, question, read, some => Records(db, some), cancel);
    }

    /// <summary>What nobody has accepted, by branch and team; public so that its SQL can be checked for every database.</summary>
    public IQueryable<WaitingFile> Waiting(FigureReading read) =>
        from row in Narrowed(HandedOver.Rows(db), read)
        where row.Handover.AcceptedAt == null && row.Handover.ReturnedAt == null
        group row.Handover.OfferedAt by new { row.Matter.BranchId, TeamId = row.ToTeam } into place
        select new WaitingFile { BranchId = place.Key.BranchId, TeamId = place.Key.TeamId, Count = place.Count(), Since = place.Min() };

    /// <summary>The hand-overs behind a number; public so that its SQL can be checked for every database.</summary>
    public static RecordList<HandoverRow> Records(CrmDbContext db, FigureReading read)
    {
        var behind = read.Behind(HandedOver.Shape);
        return new RecordList<HandoverRow>(behind, Rows, rows => HandedOver.Facts(db, rows), "matters");

        IQueryable<HandoverRow>? Rows(ShownNumber shown)
        {
            if (shown.Measure == WaitingNow)
            {
                return Place(Narrowed(HandedOver.Rows(db), read).Where(HandedOver.Measures[HandedOver.Waiting]), shown.Key);
            }

            var rows = HandedOver.Measures.GetValueOrDefault(shown.Measure) is { } measure ? behind.Of(HandedOver.Rows(db)).Where(measure) : null;
            return rows is null ? null : shown.Dimension == ReportNames.Way ? Way(rows, shown.Key) : behind.Cut(rows, shown);
        }
    }

    /// <summary>The matters behind a number; public so that its SQL can be checked for every database.</summary>
    public static RecordList<MatterRow> MatterRecords(CrmDbContext db, FigureReading read)
    {
        var list = OutcomesReport.Records(db, read);
        return list with { Rows = shown => list.Rows(shown with { Measure = shown.Measure[OfMatters.Length..] }) };
    }

    // What waits does so now; the days of the report are not asked, only its branch and its filters.
    private static IQueryable<HandoverRow> Narrowed(IQueryable<HandoverRow> rows, FigureReading read)
    {
        var branch = read.Scope.Branch?.Id;
        rows = branch is null ? rows : rows.Where(row => row.Matter.BranchId == branch);
        foreach (var sieve in read.Scope.Sieves.Where(sieve => sieve.Chosen is not null))
        {
            var keys = sieve.Keys;
            rows = rows.Where(Both.On(HandedOver.Shape.Filters[sieve.Name], key => key != null && keys.Contains(key.Value)));
        }

        return rows;
    }

    // "branch>team"; a team that is missing is none.
    private static IQueryable<HandoverRow>? Place(IQueryable<HandoverRow> rows, string key)
    {
        var parts = key.Split('>');
        if (key.Length == 0)
        {
            return rows;
        }

        Guid? team = parts.Length == 2 && Guid.TryParse(parts[1], out var known) ? known : null;
        return Guid.TryParse(parts[0], out var branch) ? rows.Where(row => row.Matter.BranchId == branch && row.ToTeam == team) : null;
    }

    private static IQueryable<HandoverRow>? Way(IQueryable<HandoverRow> rows, string key)
    {
        var parts = key.Split('>').Select(part => Guid.TryParse(part, out var team) ? team : (Guid?)null).ToArray();
        if (parts.Length != 2)
        {
            return null;
        }

        var (from, to) = (parts[0], parts[1]);
        return rows.Where(row => row.FromTeam == from && row.ToTeam == to);
    }
}
