using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Data.Erasing;

/// <summary>Takes the words out of the history of everything that belongs to some customers. Who did what and when stays written.</summary>
internal sealed class HistoryWords(CrmDbContext db, TheirRows theirs)
{
    public async Task EraseAsync(CancellationToken cancel)
    {
        await OfAsync(db.Customers.Where(row => theirs.Customers.Contains(row.Id)).Select(row => row.Id), cancel);
        await OfAsync(theirs.Matters, cancel);
        await OfAsync(theirs.Touchpoints, cancel);
        await OfAsync(theirs.Promises, cancel);
        await OfAsync(theirs.Remedies, cancel);
        await OfAsync(theirs.Exceptions, cancel);
        await OfAsync(theirs.Suggestions, cancel);
        await OfAsync(theirs.Kudos, cancel);
        await OfAsync(theirs.Feedback, cancel);
        await OfAsync(theirs.KudosDrafts, cancel);
        await OfAsync(theirs.Attachments, cancel);
        await OfAsync(theirs.Visits, cancel);
        await OfAsync(theirs.Tasks, cancel);
        await OfAsync(theirs.Handovers, cancel);
        await OfAsync(theirs.Links, cancel);
        await OfAsync(theirs.Surveys, cancel);
        await OfAsync(theirs.Messages, cancel);
        await OfPartsAsync(cancel);
    }

    // Rows that never moved by themselves have no history today; were one written, it would go as well.
    private async Task OfPartsAsync(CancellationToken cancel)
    {
        await OfAsync(db.CustomerFacts.Where(row => theirs.Customers.Contains(row.CustomerId)).Select(row => row.Id), cancel);
        await OfAsync(db.ContactPoints.Where(row => theirs.Customers.Contains(row.CustomerId)).Select(row => row.Id), cancel);
        await OfAsync(db.Set<Correction>().Where(row => theirs.Touchpoints.Contains(row.TouchpointId)).Select(row => row.Id), cancel);
        await OfAsync(db.TouchpointValues.Where(row => theirs.Touchpoints.Contains(row.TouchpointId)).Select(row => row.Id), cancel);
        await OfAsync(db.Set<PromiseDelay>().Where(row => theirs.Promises.Contains(row.PromiseId)).Select(row => row.Id), cancel);
        await OfAsync(db.ComplaintReopenings.Where(row => theirs.Matters.Contains(row.ComplaintId)).Select(row => row.Id), cancel);
        await OfAsync(db.ComplaintTellings.Where(row => theirs.Matters.Contains(row.ComplaintId)).Select(row => row.Id), cancel);
        await OfAsync(db.ComplaintOrigins.Where(row => theirs.Matters.Contains(row.ComplaintId)).Select(row => row.Id), cancel);
        await OfAsync(db.Letters.Where(row => theirs.Matters.Contains(row.ComplaintId)).Select(row => row.Id), cancel);
        await OfAsync(db.RemedyQuestions.Where(row => theirs.Remedies.Contains(row.RemedyId)).Select(row => row.Id), cancel);
        await OfAsync(db.FeedbackWords.Where(row => theirs.Feedback.Contains(row.FeedbackId)).Select(row => row.Id), cancel);
        await OfOthersAsync(cancel);
    }

    // That two people are linked is written in the history of both; each names the other by its key, with what the one is to the other.
    private async Task OfOthersAsync(CancellationToken cancel)
    {
        foreach (var customer in theirs.Customers.Select(customer => $"{customer}"))
        {
            var entries = db.Changes.Where(entry => entry.Act == "Linked with somebody" || entry.Act == "No longer linked").Select(entry => entry.Seq);
            await db.Set<ChangeDetail>().Where(detail => entries.Contains(detail.EntryId) && (detail.Before.Contains(customer) || detail.After.Contains(customer))).ExecuteDeleteAsync(cancel);
        }
    }

    private Task OfAsync(IQueryable<Guid> subjects, CancellationToken cancel)
    {
        var entries = db.Changes.Where(entry => subjects.Contains(entry.SubjectId)).Select(entry => entry.Seq);
        return db.Set<ChangeDetail>().Where(detail => entries.Contains(detail.EntryId)).ExecuteDeleteAsync(cancel);
    }
}
