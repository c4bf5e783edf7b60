using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Letters;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Letters;

/// <summary>Lays out a letter about a complaint: the template that fits, with what is known in its gaps.</summary>
public sealed class LetterSheet(CrmDbContext db, Duty duty, TimeProvider clock)
{
    /// <param name="reference">The complaint's.</param>
    /// <param name="wish">Which letter.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Nothing when there is no such complaint.</returns>
    public async Task<LetterProposal?> OpenAsync(string? reference, LetterWish wish, CancellationToken cancel)
    {
        if (await FactsAsync(reference, wish.Action, cancel) is not { } facts)
        {
            return null;
        }

        var me = await duty.MeAsync(cancel);
        var offered = await db.LetterTemplates.AsNoTracking().Where(row => row.Kind == wish.Kind && row.RetiredAt == null).OrderBy(row => row.Name).ToListAsync(cancel);
        var template = offered.Find(row => row.Id == wish.Template)
            ?? offered.Find(row => SameLanguage(row.Language, facts.Language)) ?? offered.Find(row => SameLanguage(row.Language, "en")) ?? offered.FirstOrDefault();
        var upset = wish.Upset ?? facts.IsUpset;
        return new LetterProposal(facts, offered, template, wish.Kind, upset, wish.Action, template is null ? null : Filled(template, upset, facts, me.Name));
    }

    /// <summary>A template filled for a complaint, both ways: the usual text and the one for somebody upset.</summary>
    /// <returns>Nothing when there is no such complaint.</returns>
    public async Task<(FilledLetter Usual, FilledLetter Upset, LetterFacts Facts)?> PreviewAsync(LetterTemplate template, string? reference, CancellationToken cancel)
    {
        if (await FactsAsync(reference, null, cancel) is not { } facts)
        {
            return null;
        }

        var me = await duty.MeAsync(cancel);
        return (Filled(template, false, facts, me.Name), Filled(template, true, facts, me.Name), facts);
    }

    /// <summary>The reference of the newest complaint, to look at a template with.</summary>
    public Task<string?> NewestAsync(CancellationToken cancel) =>
        db.Complaints.OrderByDescending(complaint => complaint.ReceivedAt).Select(complaint => complaint.Reference).FirstOrDefaultAsync(cancel);

    private async Task<LetterFacts?> FactsAsync(string? reference, Guid? actionId, CancellationToken cancel)
    {
        if (!Reference.TryRead(reference, out var read))
        {
            return null;
        }

        var open = db.Promises.Where(promise => promise.KeptAt == null && promise.BrokenAt == null && promise.ReleasedAt == null);
        var row = await (
            from complaint in db.Complaints.AsNoTracking()
            where complaint.Reference == read
            join matter in db.Matters on complaint.Id equals matter.Id
            join branch in db.Branches on matter.BranchId equals branch.Id
            join owner in db.Staff on matter.OwnerId equals owner.Id
            from customer in db.Customers.Where(customer => customer.Id == matter.CustomerId && customer.ErasedAt == null).DefaultIfEmpty()
            select new
            {
                complaint, customer, Owner = owner.DisplayName, Branch = branch.Name, branch.TimeZone,
                Arrived = db.Touchpoints.Where(said => said.MatterId == matter.Id && said.OccurredAt <= complaint.ReceivedAt)
                    .OrderByDescending(said => said.OccurredAt).Select(said => said.Arrived).FirstOrDefault(),
                Promise = open.Where(promise => promise.MatterId == matter.Id).OrderBy(promise => promise.DueAt == null).ThenBy(promise => promise.DueAt).Select(promise => promise.Words).FirstOrDefault(),
                PromiseBy = open.Where(promise => promise.MatterId == matter.Id).OrderBy(promise => promise.DueAt == null).ThenBy(promise => promise.DueAt).Select(promise => promise.DueAt).FirstOrDefault(),
                Remedy = db.Remedies.Where(remedy => remedy.ComplaintId == complaint.Id && remedy.PromiseId != null).OrderByDescending(remedy => remedy.OfferedAt).Select(remedy => remedy.Words).FirstOrDefault(),
                Changed = (from asked in db.ComplaintActions
                           where asked.ComplaintId == complaint.Id
                           join action in db.CorrectiveActions on asked.ActionId equals action.Id where (actionId == null && action.DoneAt != null) || action.Id == actionId
                           orderby action.DoneAt descending select action.Words).FirstOrDefault(),
            }).FirstOrDefaultAsync(cancel);
        return row is null ? null : new LetterFacts(row.complaint, row.customer, row.Owner, row.Branch, row.TimeZone, row.Arrived, row.Promise, row.PromiseBy, row.Remedy, row.Changed);
    }

    private FilledLetter Filled(LetterTemplate template, bool upset, LetterFacts facts, string me)
    {
        var values = facts.Values(me, clock.Moment(), template.Language);
        return new FilledLetter(
            LetterTokens.Fill(template.Subject, values),
            LetterTokens.Fill(upset && template.BodyUpset is { } softer ? softer : template.Body, values));
    }

    // "de-AT" is written to in "de".
    private static bool SameLanguage(string one, string other) => string.Equals(one.Split('-')[0], other.Split('-')[0], StringComparison.OrdinalIgnoreCase);
}
