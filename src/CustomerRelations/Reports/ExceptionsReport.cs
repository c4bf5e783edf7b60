using System.Globalization;
using System.Runtime.CompilerServices;
using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Sheets;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports;

/// <summary>Tells which rules were bent and what was spent to put complaints right, why, and whether it helped.</summary>
/// <remarks>What still waits for a yes, and what was declined, is no exception.</remarks>
public sealed class ExceptionsReport(CrmDbContext db, TimeProvider clock)
{
    /// <value>Lines on one page.</value>
    public const int PageSize = 50;

    private static readonly string[] Columns = ["at", "branch", "what", "rule", "why", "cost", "currency", "decided_by", "complaint", "outcome"];

    /// <param name="question">As the address says it.</param>
    /// <param name="zone">The reader's IANA zone.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<ExceptionsView> ReadAsync(ExceptionsQuestion question, string zone, CancellationToken cancel)
    {
        var month = ExceptionsMonth.Read(question.Month, clock.Moment(), zone);
        var branches = await db.Branches.AsNoTracking().Include(branch => branch.Holidays).OrderBy(branch => branch.Name).ToListAsync(cancel);
        var some = Of(question, month);
        var lines = await Lines(await AfterAsync(some, question.After, cancel)).Take(PageSize + 1).ToListAsync(cancel);
        var shown = lines.Take(PageSize).ToList();
        var months = await Months(some, month).ToListAsync(cancel);
        return new ExceptionsView(
            question, month, branches.ConvertAll(ReportBranch.Of), shown, lines.Count > PageSize ? shown[^1].Id : null,
            await KindsAsync(some, cancel), months.OrderBy(sum => sum.Month).ThenBy(sum => sum.Currency, StringComparer.Ordinal).ToList(), Totals(months));
    }

    /// <summary>The same lines as a sheet, all of them.</summary>
    public async IAsyncEnumerable<string> SheetAsync(ExceptionsQuestion question, string zone, [EnumeratorCancellation] CancellationToken cancel)
    {
        yield return CsvSheet.Line(Columns);
        var some = Of(question, ExceptionsMonth.Read(question.Month, clock.Moment(), zone));
        await foreach (var line in Lines(some).AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return CsvSheet.Line(
            [
                BranchTime.Local(line.At, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), line.Branch, line.What, line.Rule, line.Why,
                (line.Cost / (decimal)Money.Scale(line.Currency)).ToString($"F{Money.DigitsOf(line.Currency)}", CultureInfo.InvariantCulture),
                line.Currency, line.By, line.Complaint, Outcome(line.Said),
            ]);
        }
    }

    private IQueryable<RuleException> Of(ExceptionsQuestion question, ExceptionsMonth month)
    {
        var (start, end) = (month.Start, month.End);
        var some = db.RuleExceptions.AsNoTracking().Where(bent => bent.MadeAt >= start && bent.MadeAt < end
            && (bent.RemedyId == null || db.Remedies.Any(remedy => remedy.Id == bent.RemedyId && remedy.PromiseId != null)));
        some = question.Branch is { } branch ? some.Where(bent => bent.BranchId == branch) : some;
        return question.Kind is { } kind ? some.Where(bent => db.Set<RemedyPart>().Any(part => part.RemedyId == bent.RemedyId && part.ListItemId == kind)) : some;
    }

    private async Task<IQueryable<RuleException>> AfterAsync(IQueryable<RuleException> some, Guid? after, CancellationToken cancel)
    {
        var from = after is null ? null : await db.RuleExceptions.AsNoTracking().FirstOrDefaultAsync(bent => bent.Id == after, cancel);
        return from is null ? some : some.Where(bent => bent.MadeAt < from.MadeAt || (bent.MadeAt == from.MadeAt && bent.Id.CompareTo(from.Id) < 0));
    }

    private IQueryable<ExceptionLine> Lines(IQueryable<RuleException> some) =>
        from bent in some
        join branch in db.Branches on bent.BranchId equals branch.Id
        join maker in db.Staff on bent.MadeById equals maker.Id
        from remedy in db.Remedies.Where(remedy => remedy.Id == bent.RemedyId).DefaultIfEmpty()
        from yes in db.Staff.Where(yes => yes.Id == remedy.DecidedById).DefaultIfEmpty()
        from complaint in db.Complaints.Where(complaint => complaint.Id == bent.ComplaintId).DefaultIfEmpty()
        orderby bent.MadeAt descending, bent.Id descending
        select new ExceptionLine(
            bent.Id, bent.MadeAt, remedy == null ? null : remedy.Words, bent.Rule, bent.Why, bent.Cost, bent.Currency,
            yes == null ? maker.DisplayName : yes.DisplayName, branch.Name,
            complaint == null ? null : complaint.Reference, complaint == null ? null : complaint.Words, complaint == null ? null : complaint.Verdict);

    private async Task<IReadOnlyList<ExceptionSum>> KindsAsync(IQueryable<RuleException> some, CancellationToken cancel)
    {
        var sums = await (
            from bent in some
            join part in db.Set<RemedyPart>() on bent.RemedyId equals (Guid?)part.RemedyId
            join item in db.ListItems on part.ListItemId equals item.Id
            group bent by new { item.Id, item.Label, bent.Currency } into kind
            select new { kind.Key.Id, kind.Key.Label, kind.Key.Currency, Count = kind.Count(), Cost = kind.Sum(bent => bent.Cost) }).ToListAsync(cancel);
        return sums.OrderByDescending(sum => sum.Count).ThenBy(sum => sum.Label, StringComparer.Ordinal)
            .Select(sum => new ExceptionSum(sum.Id, sum.Label, sum.Currency, sum.Count, sum.Cost)).ToList();
    }

    private static List<ExceptionsView.Total> Totals(IEnumerable<ExceptionMonthSum> months) =>
        months.GroupBy(sum => sum.Currency).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ExceptionsView.Total(group.Key, group.Sum(sum => sum.Count), group.Sum(sum => sum.Rules), group.Sum(sum => sum.Cost))).ToList();

    // A database knows no months of a zone, so that each month is a part of the question.
    private static IQueryable<ExceptionMonthSum> Months(IQueryable<RuleException> some, ExceptionsMonth month) =>
        month.Months.Select(one => Month(some, one.First, one.Start, one.End)).Aggregate((one, other) => one.Concat(other));

    private static IQueryable<ExceptionMonthSum> Month(IQueryable<RuleException> some, DateOnly first, DateTime start, DateTime end) =>
        some.Where(bent => bent.MadeAt >= start && bent.MadeAt < end).GroupBy(bent => bent.Currency).Select(group => new ExceptionMonthSum
        {
            Month = first, Currency = group.Key, Count = group.Count(), Rules = group.Count(bent => bent.Rule != null), Cost = group.Sum(bent => bent.Cost),
        });

    private static string Outcome(Solved? said) => said switch
    {
        Solved.Yes => "solved, they say",
        Solved.Partly => "partly solved",
        Solved.NotYet => "not solved",
        _ => "not known",
    };
}
