using System.Text.Json;
using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports.Figures;

/// <summary>Gives the numbers of a period: days that are kept from their figures, all others from the rows. Both always say the same.</summary>
/// <remarks>Narrowed by two filters at once, all days are read from the rows.</remarks>
public sealed class FigureBook(CrmDbContext db, ReportBranches branches, IEnumerable<IFigureSource> sources, TimeProvider clock)
{
    /// <exception cref="InvalidOperationException">Nobody counts rows of that kind.</exception>
    public async Task<FigureSums> ReadAsync(FigureQuestion question, CancellationToken cancel)
    {
        var all = await branches.AllAsync(cancel);
        var wanted = all.Keys.Where(id => question.BranchId is null || id == question.BranchId).SelectMany(id => Days(question).Select(day => (id, day))).ToHashSet();
        var kept = question.Filters.Count > 1 ? [] : await KeptAsync(question, all, cancel);
        var span = new FigureSpan(all, wanted.Where(one => !kept.ContainsKey(one)), question.BranchId);
        var live = await FigureTable.HavingAsync(SourceOf(question.Kind), span, question.Filters, cancel);
        return new FigureSums([
            .. kept.Where(one => wanted.Contains(one.Key) && one.Value is not null).Select(one => new FigureDay(one.Key.Day, one.Key.BranchId, one.Value!)),
            .. live.Cells.Select(cell => new FigureDay(cell.Day, cell.BranchId, cell.Numbers))]);
    }

    // The days whose figures can be believed, with their numbers; nothing for a day on which the filter met no row.
    private async Task<Dictionary<(Guid BranchId, DateOnly Day), IReadOnlyDictionary<string, long>?>> KeptAsync(
        FigureQuestion question, IReadOnlyDictionary<Guid, ReportBranch> all, CancellationToken cancel)
    {
        var last = FigureCalendar.LastKept(clock.Moment());
        var to = question.To < last ? question.To : last;
        if (to < question.From)
        {
            return [];
        }

        // Marks are read first: what is marked and reckoned in between is then read from the rows, and never the other way about.
        var dirty = FigureCalendar.Meant(await MarksAsync(question, cancel), all).ToHashSet();
        var filters = question.Filters.Count == 1 ? question.Filters[0] : [""];
        var kept = new Dictionary<(Guid, DateOnly), IReadOnlyDictionary<string, long>?>();
        foreach (var figure in await Figures(question, filters, to).ToListAsync(cancel))
        {
            var day = (figure.BranchId, figure.Day);
            if (!dirty.Contains(day))
            {
                kept[day] = filters.Contains(figure.Filter) ? Together(kept.GetValueOrDefault(day), figure.Counts) : kept.GetValueOrDefault(day);
            }
        }

        return kept;
    }

    // What was counted under a name that was merged since is kept under it still.
    private static Dictionary<string, long> Together(IReadOnlyDictionary<string, long>? numbers, string counts)
    {
        var together = new Dictionary<string, long>(numbers ?? new Dictionary<string, long>(), StringComparer.Ordinal);
        foreach (var (name, number) in JsonSerializer.Deserialize<Dictionary<string, long>>(counts)!)
        {
            together[name] = together.GetValueOrDefault(name) + number;
        }

        return together;
    }

    private Task<List<DirtyDay>> MarksAsync(FigureQuestion question, CancellationToken cancel)
    {
        var (from, to) = (question.From.AddDays(-1), question.To.AddDays(1));
        return db.DirtyDays.AsNoTracking().Where(mark => mark.Kind == question.Kind && mark.Day >= from && mark.Day <= to).ToListAsync(cancel);
    }

    // Beside the filter's figures the whole day's are asked for without their numbers: they tell which days are kept at all.
    private IQueryable<KeptFigure> Figures(FigureQuestion question, IReadOnlyList<string> filters, DateOnly to) =>
        db.DayFigures.AsNoTracking()
            .Where(figure => figure.Kind == question.Kind && (figure.Filter == "" || filters.Contains(figure.Filter)) && figure.Day >= question.From && figure.Day <= to
                && (question.BranchId == null || figure.BranchId == question.BranchId))
            .Select(figure => new KeptFigure(figure.BranchId, figure.Day, figure.Filter, filters.Contains(figure.Filter) ? figure.Counts : ""));

    private IFigureSource SourceOf(FigureKind kind) =>
        sources.FirstOrDefault(source => source.Kind == kind) ?? throw new InvalidOperationException($"Nobody counts rows of the kind {kind}.");

    private static IEnumerable<DateOnly> Days(FigureQuestion question) =>
        Enumerable.Range(0, Math.Max(0, question.To.DayNumber - question.From.DayNumber + 1)).Select(question.From.AddDays);

    private sealed record KeptFigure(Guid BranchId, DateOnly Day, string Filter, string Counts);
}
