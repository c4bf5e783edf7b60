using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Limits;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>Counts what a complaint costs and writes what is promised for it. Adds to the context and does not save.</summary>
public sealed class RemedyLedger(CrmDbContext db, Duty duty, Empowerment empowerment, TimeProvider clock)
{
    /// <summary>Holds a complaint until the act is saved, so that two colleagues who decide at once are counted one after the other.</summary>
    /// <returns>Nothing when there is no such complaint.</returns>
    public async Task<OpenCase?> OpenAsync(Guid complaintId, CancellationToken cancel)
    {
        // Writing what is there already takes the row, and moves no version that somebody else's form carries.
        await db.Complaints.Where(row => row.Id == complaintId)
            .ExecuteUpdateAsync(row => row.SetProperty(held => held.ReopenedCount, held => held.ReopenedCount), cancel);
        var complaint = await db.Complaints.FirstOrDefaultAsync(row => row.Id == complaintId, cancel);
        var matter = await db.Matters.FirstOrDefaultAsync(row => row.Id == complaintId, cancel);
        return complaint is null || matter is null ? null : new OpenCase(
            complaint, matter, await db.RemediesThatCount().Where(row => row.ComplaintId == complaintId).SumAsync(row => row.Cost, cancel));
    }

    /// <summary>Offers a remedy in one's own name. Where money is spent or a rule is bent, why stands in the log of exceptions.</summary>
    /// <returns>Whether it is promised, or why somebody with more room is asked.</returns>
    public async Task<OfferEnd> OfferAsync(OpenCase about, IReadOnlyList<ListItem> kinds, RemedyTerms terms, CancellationToken cancel)
    {
        var me = await duty.NowAsync(cancel);
        var now = clock.Moment();

        // What was still ahead when it was read is not late because the act had to wait for its turn.
        var at = now < terms.DueAt ? now : terms.DueAt;
        var remedy = Remedy.Offer(about.Complaint, terms.Words, terms.Cost.Minor, terms.Cost.Currency, terms.DueAt, me.Id, at);
        foreach (var kind in kinds)
        {
            remedy.Add(kind);
        }

        db.Remedies.Add(remedy);
        Log(about, remedy, terms, at);
        var end = EndOf(terms, about.Used + terms.Cost.Minor, await empowerment.NowAsync(me, terms.Cost.Currency, cancel));
        if (end != OfferEnd.Promised)
        {
            remedy.Ask(at);
            db.Note("Remedy asked for", remedy);
            return end;
        }

        Promised(about, remedy, terms.DueAt, at);
        db.Note("Remedy promised", remedy);
        return end;
    }

    /// <summary>Says yes to a remedy that waits: it becomes a promise of whoever offered it.</summary>
    public void Approve(OpenCase about, Remedy remedy, DateTime dueAt, Colleague by)
    {
        var now = clock.Moment();
        remedy.Approve(by.Id, now);
        Promised(about, remedy, dueAt, now < dueAt ? now : dueAt);
        db.Note("Remedy approved", remedy);
    }

    private void Log(OpenCase about, Remedy remedy, RemedyTerms terms, DateTime at)
    {
        if (terms.Why is { } why && (remedy.Cost > 0 || terms.Rule is not null))
        {
            db.RuleExceptions.Add(new RuleException
            {
                BranchId = about.Matter.BranchId, ComplaintId = remedy.ComplaintId, RemedyId = remedy.Id, Rule = terms.Rule, Why = why,
                Cost = remedy.Cost, Currency = remedy.Currency, MadeById = remedy.OfferedById, MadeAt = at,
            });
        }
    }

    private static OfferEnd EndOf(RemedyTerms terms, long total, Allowance mine) =>
        terms.AskFirst ? OfferEnd.AskedFirst
        : mine.Covers(total, terms.Cost.Minor) ? OfferEnd.Promised
        : mine.Most < total ? OfferEnd.AboveLimit
        : OfferEnd.AboveMonth;

    private void Promised(OpenCase about, Remedy remedy, DateTime dueAt, DateTime at)
    {
        var promise = Promise.Make(about.Matter, remedy.Words, remedy.OfferedById, at, dueAt);
        db.Promises.Add(promise);
        remedy.Became(promise);
    }
}
