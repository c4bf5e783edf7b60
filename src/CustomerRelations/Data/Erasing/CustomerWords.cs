using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Data.Erasing;

/// <summary>Takes every word of or about some customers out of every table: what they said, what was said of them, and what the history says of both.</summary>
/// <remarks>Rows stay with their days, feelings and sums, so that every number stays. Rows that only describe the person go. Only inside an act of <see cref="Work"/>.</remarks>
public sealed class CustomerWords(CrmDbContext db)
{
    /// <param name="customers">The file and those that became part of it.</param>
    /// <param name="now">UTC: when their attachments were taken away.</param>
    /// <param name="cancel">Rolls back.</param>
    public async Task EraseAsync(IReadOnlyCollection<Guid> customers, DateTime now, CancellationToken cancel)
    {
        var theirs = new TheirRows(db, customers);
        await new HistoryWords(db, theirs).EraseAsync(cancel);
        await new ComplaintWords(db, theirs).EraseAsync(now, cancel);
        await EraseTalksAsync(theirs, cancel);
        await EraseBesideAsync(theirs, cancel);
        await EraseMessagesAsync(theirs, now, cancel);
        await EraseImportsAsync(theirs, cancel);
        await EraseFileAsync(customers, cancel);
    }

    /// <summary>Under which names the attachments of some customers are kept in the room for files.</summary>
    public Task<List<string>> FilesOfAsync(IReadOnlyCollection<Guid> customers, CancellationToken cancel)
    {
        var attachments = new TheirRows(db, customers).Attachments;
        return db.Attachments.AsNoTracking().Where(row => attachments.Contains(row.Id)).Select(row => row.StoredAs).ToListAsync(cancel);
    }

    private async Task EraseTalksAsync(TheirRows theirs, CancellationToken cancel)
    {
        await db.Matters.Where(row => theirs.Matters.Contains(row.Id)).TakeAsync(cancel, row => row.Goal);
        await db.Set<Correction>().Where(row => theirs.Touchpoints.Contains(row.TouchpointId)).TakeAsync(cancel, row => row.Words);
        await db.TouchpointValues.Where(row => theirs.Touchpoints.Contains(row.TouchpointId)).TakeAsync(cancel, row => row.Note);
        await db.Touchpoints.Where(row => theirs.Touchpoints.Contains(row.Id))
            .TakeAsync(cancel, row => row.Goal, row => row.Concern, row => row.StillUnclear, row => row.Did, row => row.ToldToExpect);
        await db.Set<PromiseDelay>().Where(row => theirs.Promises.Contains(row.PromiseId)).TakeAsync(cancel, row => row.Why);
        await db.Promises.Where(row => theirs.Promises.Contains(row.Id))
            .TakeAsync(cancel, row => row.Words, row => row.Condition, row => row.BrokenWhy, row => row.BrokenTold, row => row.ReleasedWords);
        await db.Handovers.Where(row => theirs.Handovers.Contains(row.Id)).TakeAsync(cancel, row => row.Reason, row => row.ReturnedWhy);
    }

    private async Task EraseBesideAsync(TheirRows theirs, CancellationToken cancel)
    {
        await db.FollowUpTasks.Where(row => theirs.Tasks.Contains(row.Id)).TakeAsync(cancel, row => row.Words, row => row.SnoozedWhy);
        await db.Visits.Where(row => theirs.Visits.Contains(row.Id)).TakeAsync(cancel, row => row.Description, row => row.About);
        await db.Suggestions.Where(row => theirs.Suggestions.Contains(row.Id)).TakeAsync(cancel, row => row.Words, row => row.Answer);
        await db.Kudos.Where(row => theirs.Kudos.Contains(row.Id)).TakeAsync(cancel, row => row.Words);
        await db.Drafts.Where(row => theirs.Customers.Contains(row.CustomerId!.Value)).ExecuteDeleteAsync(cancel);
        await db.BulkChangeRows.Where(row => theirs.Customers.Contains(row.CustomerId)).ExecuteDeleteAsync(cancel);
    }

    // What has not left the house yet does not leave it, and an unanswered question can no longer be answered.
    private async Task EraseMessagesAsync(TheirRows theirs, DateTime now, CancellationToken cancel)
    {
        await MessageWords.ForgetAsync(db, theirs.Customers, now, cancel);
        var surveys = db.Surveys.Where(row => theirs.Surveys.Contains(row.Id));
        await surveys.TakeAsync(cancel, row => row.Words, row => row.Thanks);
        await surveys.ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Language, (string?)null).SetProperty(row => row.ExpiresAt, row => row.ExpiresAt < now ? row.ExpiresAt : now), cancel);
    }

    // What a trial run found names rows of people; what it did is counted in the run itself.
    private async Task EraseImportsAsync(TheirRows theirs, CancellationToken cancel)
    {
        await db.ImportRuns.Where(row => row.ConfirmedAt != null && theirs.ImportRuns.Contains(row.Id)).ExecuteUpdateAsync(set => set.SetProperty(row => row.CheckReport, (string?)null), cancel);
        await theirs.ImportRows.ExecuteUpdateAsync(set => set.SetProperty(row => row.ExternalId, (string?)null), cancel);
        await theirs.ImportRows.TakeAsync(cancel, row => row.Problem, row => row.Kept, row => row.Before, row => row.StayedWhy);
    }

    private async Task EraseFileAsync(IReadOnlyCollection<Guid> customers, CancellationToken cancel)
    {
        await db.CustomerFacts.Where(row => customers.Contains(row.CustomerId)).ExecuteDeleteAsync(cancel);
        await db.CustomerLinks.Where(row => customers.Contains(row.FromId) || customers.Contains(row.ToId)).ExecuteDeleteAsync(cancel);
        await db.CustomerTags.Where(row => customers.Contains(row.CustomerId)).ExecuteDeleteAsync(cancel);
        await db.ContactPoints.Where(row => customers.Contains(row.CustomerId)).ExecuteDeleteAsync(cancel);
        await db.NameParts.Where(row => customers.Contains(row.CustomerId)).ExecuteDeleteAsync(cancel);
        await db.Customers.Where(row => customers.Contains(row.Id)).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.DisplayName, Gone.Words).SetProperty(row => row.NameKey, "")
            .SetProperty(row => row.Given, (string?)null).SetProperty(row => row.Family, (string?)null).SetProperty(row => row.AddressAs, (string?)null)
            .SetProperty(row => row.Pronoun, (string?)null).SetProperty(row => row.Language, (string?)null).SetProperty(row => row.TimeZone, (string?)null)
            .SetProperty(row => row.FavouriteColleagueId, (Guid?)null).SetProperty(row => row.LastLeft, (Feeling?)null), cancel);
    }
}
