using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Data.Erasing;

/// <summary>Takes the words out of complaints and out of everything that was written, sent, asked and brought because of them.</summary>
/// <remarks>The cause, what we change for everybody, what a remedy cost and what was answered stay.</remarks>
internal sealed class ComplaintWords(CrmDbContext db, TheirRows theirs)
{
    // Opens nothing: no secret has this hash.
    private static readonly byte[] NoSecret = new byte[32];

    public async Task EraseAsync(DateTime now, CancellationToken cancel)
    {
        await db.Complaints.Where(row => theirs.Matters.Contains(row.Id)).TakeAsync(
            cancel, row => row.Words, row => row.Wanted, row => row.Product, row => row.Place, row => row.FirstReaction, row => row.ThankWords, row => row.VerdictWords,
            row => row.ClosedWhy, row => row.Lesson, row => row.Whys, row => row.LeftUs);
        await db.ComplaintReopenings.Where(row => theirs.Matters.Contains(row.ComplaintId)).TakeAsync(cancel, row => row.Why, row => row.VerdictWords);
        await db.ComplaintTellings.Where(row => theirs.Matters.Contains(row.ComplaintId)).TakeAsync(cancel, row => row.Words);
        await db.ComplaintOrigins.Where(row => theirs.Matters.Contains(row.ComplaintId)).ExecuteUpdateAsync(set => set.SetProperty(row => row.ExternalId, (string?)null), cancel);
        await db.ComplaintOrigins.Where(row => theirs.Matters.Contains(row.ComplaintId)).TakeAsync(cancel, row => row.Response, row => row.Consent, row => row.Kept);
        await db.Letters.Where(row => theirs.Matters.Contains(row.ComplaintId)).TakeAsync(cancel, row => row.Subject, row => row.Body);
        await EraseRemediesAsync(cancel);
        await EraseOutsideAsync(now, cancel);
    }

    private async Task EraseRemediesAsync(CancellationToken cancel)
    {
        await db.RemedyQuestions.Where(row => theirs.Remedies.Contains(row.RemedyId)).TakeAsync(cancel, row => row.Words, row => row.Answer);
        await db.RuleExceptions.Where(row => theirs.Exceptions.Contains(row.Id)).TakeAsync(cancel, row => row.Rule, row => row.Why);
        await db.Remedies.Where(row => theirs.Remedies.Contains(row.Id)).TakeAsync(cancel, row => row.Words, row => row.DeclinedWhy);
    }

    private async Task EraseOutsideAsync(DateTime now, CancellationToken cancel)
    {
        await db.Attachments.Where(row => theirs.Attachments.Contains(row.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.FileName, Gone.Words).SetProperty(row => row.RemovedAt, row => row.RemovedAt ?? now), cancel);
        await db.FeedbackWords.Where(row => theirs.Feedback.Contains(row.FeedbackId)).TakeAsync(cancel, row => row.Words);
        await db.KudosDrafts.Where(row => theirs.KudosDrafts.Contains(row.Id)).TakeAsync(cancel, row => row.Words);
        await db.Feedback.Where(row => theirs.Feedback.Contains(row.Id)).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Words, Gone.Words).SetProperty(row => row.SecretHash, NoSecret).SetProperty(row => row.Name, (string?)null)
            .SetProperty(row => row.Contact, (string?)null).SetProperty(row => row.Colleague, (string?)null).SetProperty(row => row.Language, (string?)null), cancel);
    }
}
