using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Limits;
using CustomerRelations.Office.Places;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>The tray of remedies that wait for a yes or a no.</summary>
public sealed class ApprovalTray(CrmDbContext db, Duty duty, Empowerment empowerment, OpeningTimes times, TimeProvider clock)
{
    /// <value>Remedies on one page of the tray.</value>
    public const int PageSize = 20;

    private const int DecidedShown = 10;

    private static readonly TimeSpan Lately = TimeSpan.FromDays(7);

    /// <summary>What waits, the longest first, and what was decided in the last days.</summary>
    /// <param name="allBranches">Of every branch, not only of one's own.</param>
    /// <param name="after">Only what waits less long than this remedy; empty for the first page.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<ApprovalPage> OpenAsync(bool allBranches, Guid? after, CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        var from = after is null ? null : await db.Remedies.AsNoTracking().FirstOrDefaultAsync(remedy => remedy.Id == after, cancel);
        var waiting = Waiting();
        if (from is { AskedAt: { } askedAt })
        {
            waiting = waiting.Where(remedy => remedy.AskedAt > askedAt || (remedy.AskedAt == askedAt && remedy.Id.CompareTo(from.Id) > 0));
        }

        var since = clock.Moment() - Lately;
        var decided = db.Remedies.Where(remedy => remedy.DecidedById != null && remedy.AskedAt != null && (remedy.ApprovedAt >= since || remedy.DeclinedAt >= since));

        // First which ones, then everything about them: what a card tells is reckoned for those that are shown.
        var page = Of(waiting, me, allBranches).OrderBy(remedy => remedy.AskedAt).ThenBy(remedy => remedy.Id).Take(PageSize + 1);
        var last = Of(decided, me, allBranches).OrderByDescending(remedy => remedy.ApprovedAt ?? remedy.DeclinedAt).ThenBy(remedy => remedy.Id).Take(DecidedShown);
        var cards = await CardsAsync(me, Rows(me, page).OrderBy(row => row.Remedy.AskedAt).ThenBy(row => row.Remedy.Id), cancel);
        var shown = cards.Take(PageSize).ToList();
        return new ApprovalPage(
            shown, cards.Count > PageSize ? shown[^1].Remedy.Id : null, from is not null,
            await CardsAsync(me, Rows(me, last).OrderByDescending(row => row.Remedy.ApprovedAt ?? row.Remedy.DeclinedAt).ThenBy(row => row.Remedy.Id), cancel),
            allBranches, me.BranchName);
    }

    /// <summary>How many of one's own branch wait for a yes or a no, one's own left out.</summary>
    public async Task<int> WaitingAsync(CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        return await Of(Waiting(), me, allBranches: false).CountAsync(remedy => remedy.OfferedById != me.Id, cancel);
    }

    /// <returns>Nothing when nobody was asked about such a remedy.</returns>
    public async Task<ApprovalCard?> FindAsync(Guid id, CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        return (await CardsAsync(me, Rows(me, db.Remedies.Where(remedy => remedy.Id == id && remedy.AskedAt != null)), cancel)).FirstOrDefault();
    }

    private IQueryable<Remedy> Waiting() => db.Remedies.Undecided();

    private IQueryable<Remedy> Of(IQueryable<Remedy> remedies, Colleague me, bool allBranches) => allBranches
        ? remedies
        : remedies.Where(remedy => db.Matters.Any(matter => matter.Id == remedy.ComplaintId && matter.BranchId == me.BranchId));

    private IQueryable<ApprovalRow> Rows(Colleague me, IQueryable<Remedy> remedies)
    {
        var (counted, since) = (db.RemediesThatCount(), empowerment.MonthOf(me));
        return
            from remedy in remedies.AsNoTracking().AsSingleQuery()
            join complaint in db.Complaints on remedy.ComplaintId equals complaint.Id
            join matter in db.Matters on complaint.Id equals matter.Id
            join branch in db.Branches on matter.BranchId equals branch.Id
            join asks in db.Staff on remedy.OfferedById equals asks.Id
            join one in db.Customers on matter.CustomerId equals (Guid?)one.Id into customers
            from customer in customers.DefaultIfEmpty()
            join other in db.Staff on remedy.DecidedById equals (Guid?)other.Id into deciders
            from decider in deciders.DefaultIfEmpty()
            select new ApprovalRow
            {
                Remedy = remedy, Reference = complaint.Reference, Complaint = complaint.Words, ClosedAt = complaint.ClosedAt,
                Customer = customer == null ? null : customer.DisplayName, CustomerReference = customer == null ? null : customer.Reference,
                Asks = asks.DisplayName, Decider = decider == null ? null : decider.DisplayName, BranchId = branch.Id, Branch = branch.Name,
                Used = counted.Where(given => given.ComplaintId == remedy.ComplaintId).Sum(given => given.Cost),
                Given = counted.Where(given => given.Currency == remedy.Currency && given.OfferedById == me.Id && given.AskedAt == null && given.OfferedAt >= since).Sum(given => given.Cost)
                    + counted.Where(given => given.Currency == remedy.Currency && given.DecidedById == me.Id && given.ApprovedAt >= since).Sum(given => given.Cost),
                Why = db.RuleExceptions.Where(bent => bent.RemedyId == remedy.Id).Select(bent => bent.Why).FirstOrDefault(), Rule = db.RuleExceptions.Where(bent => bent.RemedyId == remedy.Id).Select(bent => bent.Rule).FirstOrDefault(),
                Questions = db.RemedyQuestions.Where(asked => asked.RemedyId == remedy.Id).OrderBy(asked => asked.AskedAt).Select(asked => new AskedBack(
                    asked.Words,
                    db.Staff.Where(staff => staff.Id == asked.AskedById).Select(staff => staff.DisplayName).First(),
                    asked.AskedAt, asked.Answer,
                    db.Staff.Where(staff => staff.Id == asked.AnsweredById).Select(staff => staff.DisplayName).FirstOrDefault(),
                    asked.AnsweredAt)).ToList(),
            };
    }

    private async Task<List<ApprovalCard>> CardsAsync(Colleague me, IQueryable<ApprovalRow> rows, CancellationToken cancel)
    {
        var (days, now) = (await times.AllAsync(cancel), clock.Moment());
        var cards = new List<ApprovalCard>();
        foreach (var row in await rows.ToListAsync(cancel))
        {
            var (remedy, open) = (row.Remedy, days[row.BranchId]);
            var mine = (await empowerment.ShownAsync(me, remedy.Currency, cancel)) with { Given = row.Given };
            cards.Add(new ApprovalCard(
                remedy, row.Reference, row.Complaint, row.Customer, row.CustomerReference, row.Asks, row.Decider, row.Branch, open.Zone,
                new Money(row.Used, remedy.Currency), open.WorkingDaysBetween(remedy.AskedAt ?? now, now), remedy.DueAt <= now,
                NotMine(row, me, mine))
            {
                IsOwn = remedy.OfferedById == me.Id, Why = row.Why, Rule = row.Rule, Questions = row.Questions,
                Waits = OpenTime.Spoken(open, remedy.AskedAt ?? now, now),
            });
        }

        return cards;
    }

    private static string? NotMine(ApprovalRow row, Colleague me, Allowance mine) =>
        row.Remedy.OfferedById == me.Id ? "You offered this yourself. Somebody else says yes or no."
        : row.ClosedAt is not null ? "The complaint was closed meanwhile. A closed complaint takes no remedy."
        : !mine.Covers(row.Used + row.Remedy.Cost, row.Remedy.Cost) ? (mine.Most < row.Used + row.Remedy.Cost
            ? $"Above your own limit of {mine.Words}. Somebody with more room decides."
            : $"Above the {mine.LeftWords} left of your own month. Somebody with more room decides.")
        : null;
}
