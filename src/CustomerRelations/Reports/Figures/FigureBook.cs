using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports.Figures;

/// <summary>Gives the numbers of a period: days that are kept from their figures, all others from the rows. Both always say the same.</summary>
/// <remarks>Narrowed by two filters at once, all days are read from the rows.</remarks>
public sealed class FigureBook(CrmDbContext db, ReportBranches branches, IEnumerable<IFigureSource> sources, FigureNumbers numbersAtHand, TimeProvider clock)
{
    // More of them are read with their neighbours: a longer list of keys than that is slower than the rows.
    private const int FewDays = 100;

    /// <exception cref="InvalidOperationException">Nobody counts rows of that kind.</exception>
    public async Task<FigureSums> ReadAsync(FigureQuestion question, CancellationToken cancel) => (await ReadAsync([question], cancel))[0];

    /// <summary>The same for several questions, which together ask for marks and figures once.</summary>
    /// <exception cref="InvalidOperationException">Nobody counts rows of one of the kinds.</exception>
    public async Task<IReadOnlyList<FigureSums>> ReadAsync(IReadOnlyList<FigureQuestion> questions, CancellationToken cancel)
    {
        var all = await branches.AllAsync(cancel);
        var kept = await KeptAsync(questions, all, cancel);
        var sums = new List<FigureSums>();
        foreach (var question in questions)
        {
            sums.Add(await SumAsync(question, all, kept[question], cancel));
        }

        return sums;
    }

    private async Task<FigureSums> SumAsync(
        FigureQuestion question, IReadOnlyDictionary<Guid, ReportBranch> all, Dictionary<(Guid BranchId, DateOnly Day), IReadOnlyDictionary<string, long>?> kept, CancellationToken cancel)
    {
        var wanted = all.Keys.Where(id => question.BranchId is null || id == question.BranchId).SelectMany(id => Days(question).Select(day => (id, day))).ToHashSet();
        var span = new FigureSpan(all, wanted.Where(one => !kept.ContainsKey(one)), question.BranchId);
        var live = await FigureTable.HavingAsync(SourceOf(question.Kind), span, question.Filters, cancel);
        return new FigureSums([
            .. kept.Where(one => wanted.Contains(one.Key) && one.Value is not null).Select(one => new FigureDay(one.Key.Day, one.Key.BranchId, one.Value!)),
            .. live.Cells.Select(cell => new FigureDay(cell.Day, cell.BranchId, cell.Numbers))]);
    }

    // The days whose figures can be believed, with their numbers; nothing for a day on which the filter met no row.
    private async Task<Dictionary<FigureQuestion, Dictionary<(Guid BranchId, DateOnly Day), IReadOnlyDictionary<string, long>?>>> KeptAsync(
        IReadOnlyList<FigureQuestion> questions, IReadOnlyDictionary<Guid, ReportBranch> all, CancellationToken cancel)
    {
        var last = FigureCalendar.LastKept(clock.Moment());
        var some = questions.Where(question => question.Filters.Count <= 1 && question.From <= last).ToList();
        var kept = questions.ToDictionary(question => question, _ => new Dictionary<(Guid BranchId, DateOnly Day), IReadOnlyDictionary<string, long>?>());
        if (some.Count == 0)
        {
            return kept;
        }

        // Marks are read first: what is marked and reckoned in between is then read from the rows, and never the other way about.
        var marks = await MarksAsync(some, cancel);
        var figures = await some.Select(question => Figures(question, last)).Aggregate((one, other) => one.Concat(other)).ToListAsync(cancel);
        foreach (var question in some)
        {
            var dirty = FigureCalendar.Meant(marks.Where(mark => mark.Kind == question.Kind), all).ToHashSet();
            var filters = FiltersOf(question);
            var clean = figures.Where(figure => figure.Kind == question.Kind && !dirty.Contains((figure.BranchId, figure.Day))).ToList();
            var numbers = await numbersAtHand.ReadAsync(clean.Where(figure => filters.Contains(figure.Filter)).Select(figure => figure.Id).ToList(), ids => Counts(question, last, ids), cancel);
            Keep(kept[question], clean, filters, numbers);
        }

        return kept;
    }

    private static void Keep(
        Dictionary<(Guid BranchId, DateOnly Day), IReadOnlyDictionary<string, long>?> kept, List<KeptFigure> figures, IReadOnlyList<string> filters, IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, long>> numbers)
    {
        foreach (var day in figures.GroupBy(figure => (figure.BranchId, figure.Day)))
        {
            var meant = day.Where(figure => filters.Contains(figure.Filter)).ToList();

            // A figure that was reckoned anew meanwhile is gone, and its day is read from the rows.
            if (meant.TrueForAll(figure => numbers.ContainsKey(figure.Id)))
            {
                kept[day.Key] = Together(meant.Select(figure => numbers[figure.Id]).ToList());
            }
        }
    }

    // What was counted under a name that was merged since is kept under it still.
    private static IReadOnlyDictionary<string, long>? Together(List<IReadOnlyDictionary<string, long>> some) => some.Count switch
    {
        0 => null,
        1 => some[0],
        _ => some.SelectMany(numbers => numbers).GroupBy(number => number.Key, StringComparer.Ordinal)
            .ToDictionary(number => number.Key, number => number.Sum(one => one.Value), StringComparer.Ordinal),
    };

    private IFigureSource SourceOf(FigureKind kind) =>
        sources.FirstOrDefault(source => source.Kind == kind) ?? throw new InvalidOperationException($"Nobody counts rows of the kind {kind}.");

    private Task<List<DirtyDay>> MarksAsync(List<FigureQuestion> questions, CancellationToken cancel)
    {
        var kinds = questions.Select(question => question.Kind).ToList();
        var (from, to) = (questions.Min(question => question.From).AddDays(-1), questions.Max(question => question.To).AddDays(1));
        return db.DirtyDays.AsNoTracking().Where(mark => kinds.Contains(mark.Kind) && mark.Day >= from && mark.Day <= to).ToListAsync(cancel);
    }

    // Beside the filter's figures the whole day's are asked for: they tell which days are kept at all.
    private IQueryable<KeptFigure> Figures(FigureQuestion question, DateOnly last)
    {
        var filters = FiltersOf(question);
        return Of(question, last).Where(figure => figure.Filter == "" || filters.Contains(figure.Filter))
            .Select(figure => new KeptFigure { Id = figure.Id, Kind = figure.Kind, BranchId = figure.BranchId, Day = figure.Day, Filter = figure.Filter });
    }

    private IQueryable<DayFigure> Counts(FigureQuestion question, DateOnly last, IReadOnlyList<Guid> ids)
    {
        var filters = FiltersOf(question);
        var rows = Of(question, last).Where(figure => filters.Contains(figure.Filter));
        return ids.Count > FewDays ? rows : rows.Where(figure => ids.Contains(figure.Id));
    }

    private IQueryable<DayFigure> Of(FigureQuestion question, DateOnly last)
    {
        var (kind, from, to, branch) = (question.Kind, question.From, question.To < last ? question.To : last, question.BranchId);
        return db.DayFigures.AsNoTracking().Where(figure => figure.Kind == kind && figure.Day >= from && figure.Day <= to && (branch == null || figure.BranchId == branch));
    }

    private static IReadOnlyList<string> FiltersOf(FigureQuestion question) => question.Filters.Count == 1 ? question.Filters[0] : [""];

    private static IEnumerable<DateOnly> Days(FigureQuestion question) =>
        Enumerable.Range(0, Math.Max(0, question.To.DayNumber - question.From.DayNumber + 1)).Select(question.From.AddDays);

    private sealed record KeptFigure
    {
        public Guid Id { get; init; }

        public FigureKind Kind { get; init; }

        public Guid BranchId { get; init; }

        public DateOnly Day { get; init; }

        public string Filter { get; init; } = "";
    }
}
