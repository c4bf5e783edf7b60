using System.Text.Json;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports.Figures;

/// <summary>Reckons the figures of days anew: those that were marked, and those that were never reckoned. Any number of nodes may do it at once.</summary>
/// <remarks>Only the marks that were read before the rows are taken away: a mark that comes meanwhile stays, and so does its work.</remarks>
public sealed class FigureSweep(CrmDbContext db, Work work, IBulkWriter bulk, ReportBranches branches, IEnumerable<IFigureSource> sources)
{
    // Enough for a busy office's corrections of a minute; the rest comes with the next run.
    private const int MarksARun = 5000;

    private const int DaysASave = 28;
    private const int SavesARun = 40;

    /// <param name="asOf">Now, by the database's clock.</param>
    /// <param name="cancel">Stops between two saves.</param>
    /// <exception cref="InvalidOperationException">The database cannot be written now.</exception>
    public async Task SweepAsync(DateTime asOf, CancellationToken cancel)
    {
        var all = await branches.AllAsync(cancel);
        var last = FigureCalendar.LastKept(asOf);
        var first = await FirstAsync(last, cancel);
        foreach (var source in sources)
        {
            var marks = await db.DirtyDays.AsNoTracking().Where(mark => mark.Kind == source.Kind).OrderBy(mark => mark.Id).Take(MarksARun).ToListAsync(cancel);
            var marked = FigureCalendar.Meant(marks, all).Where(one => one.Day <= last).Select(one => one.Day).Distinct().OrderDescending().ToList();
            foreach (var days in marked.Chunk(DaysASave))
            {
                await ReckonAsync(source, all, days, [], asOf, cancel);
            }

            await ReckonAsync(source, all, [], marks.Select(mark => mark.Id).ToList(), asOf, cancel);
            foreach (var days in (await MissingAsync(source.Kind, all, (first, last), cancel)).Chunk(DaysASave).Take(SavesARun))
            {
                await ReckonAsync(source, all, days, [], asOf, cancel);
            }
        }
    }

    // Nothing counts before the first matter: everything hangs on one.
    private async Task<DateOnly> FirstAsync(DateOnly last, CancellationToken cancel)
    {
        var opened = await db.Branches.AsNoTracking().Select(branch => db.Matters.Where(matter => matter.BranchId == branch.Id).Min(matter => (DateTime?)matter.OpenedAt)).ToListAsync(cancel);
        var earliest = last.AddDays(1 - FigureCalendar.KeptDays);
        var first = opened.Min() is { } moment ? DateOnly.FromDateTime(moment).AddDays(-1) : last.AddDays(1);
        return first > earliest ? first : earliest;
    }

    // The newest first: they are what people look at.
    private async Task<IReadOnlyList<DateOnly>> MissingAsync(FigureKind kind, IReadOnlyDictionary<Guid, ReportBranch> all, (DateOnly First, DateOnly Last) kept, CancellationToken cancel)
    {
        var (first, last) = kept;
        var there = await db.DayFigures.AsNoTracking()
            .Where(figure => figure.Kind == kind && figure.Filter == "" && figure.Day >= first && figure.Day <= last)
            .GroupBy(figure => figure.Day).Select(day => new { day.Key, Branches = day.Count() })
            .ToDictionaryAsync(day => day.Key, day => day.Branches, cancel);
        return Enumerable.Range(0, Math.Max(0, last.DayNumber - first.DayNumber + 1)).Select(back => last.AddDays(-back)).Where(day => there.GetValueOrDefault(day) < all.Count).ToList();
    }

    private async Task ReckonAsync(
        IFigureSource source, IReadOnlyDictionary<Guid, ReportBranch> all, IReadOnlyCollection<DateOnly> days, IReadOnlyCollection<Guid> marks, DateTime asOf, CancellationToken cancel)
    {
        if (days.Count == 0 && marks.Count == 0)
        {
            return;
        }

        var terms = await TermsAsync(cancel);
        var span = new FigureSpan(all, all.Keys.SelectMany(id => days.Select(day => (id, day))), null);
        var figures = RowsOf(source.Kind, all.Keys, days, await FigureTable.ByFilterAsync(source, span, cancel), asOf);
        var result = await work.RunAsync(null, async token =>
        {
            // Other hours, holidays or clocks since the rows were counted: the next run counts them by those.
            if (await TermsAsync(token) != terms)
            {
                return Result.Done("");
            }

            await db.DayFigures.Where(figure => figure.Kind == source.Kind && days.Contains(figure.Day)).ExecuteDeleteAsync(token);
            await bulk.WriteAsync(db, figures, token);
            await db.DirtyDays.Where(mark => marks.Contains(mark.Id)).ExecuteDeleteAsync(token);
            return Result.Done("");
        }, cancel);
        if (!result.IsDone)
        {
            throw new InvalidOperationException($"No figures were written: {result.Kind}.");
        }
    }

    private async Task<string> TermsAsync(CancellationToken cancel)
    {
        var hours = await db.Branches.AsNoTracking().OrderBy(branch => branch.Id).Select(branch => branch.Version).ToListAsync(cancel);
        var policies = await db.ComplaintPolicies.AsNoTracking().OrderBy(policy => policy.Id).Select(policy => policy.Version).ToListAsync(cancel);
        var holidays = await db.Set<BranchHoliday>().AsNoTracking().OrderBy(holiday => holiday.Id).Select(holiday => holiday.Id).ToListAsync(cancel);
        return string.Join(' ', hours.Concat(policies).Concat(holidays));
    }

    // Every day of every branch has figures, also one on which nothing happened: that it is kept must be known.
    private static List<DayFigure> RowsOf(FigureKind kind, IEnumerable<Guid> branches, IReadOnlyCollection<DateOnly> days, FigureTable table, DateTime asOf)
    {
        var cells = table.Cells.Select(cell => Row(kind, cell.BranchId, cell.Day, cell.Filter, cell.Numbers, asOf)).ToList();
        var there = cells.Where(figure => figure.Filter == "").Select(figure => (figure.BranchId, figure.Day)).ToHashSet();
        return [
            .. cells,
            .. branches.SelectMany(id => days.Select(day => (id, day))).Where(one => !there.Contains(one)).Select(one => Row(kind, one.id, one.day, "", new Dictionary<string, long>(), asOf))];
    }

    private static DayFigure Row(FigureKind kind, Guid branchId, DateOnly day, string filter, IReadOnlyDictionary<string, long> numbers, DateTime asOf) =>
        new() { Kind = kind, BranchId = branchId, Day = day, Filter = filter, Counts = JsonSerializer.Serialize(numbers), ReckonedAt = asOf };
}
