using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Data;

/// <summary>Takes words out of the history: that something was done stays written, what it said does not.</summary>
public static class Eraser
{
    private const string Erased = "(erased)";

    /// <summary>Erases everything about these facts but the facts themselves: the history, and what an import kept because it was too long for one fact. Only inside an act of <see cref="Work"/>.</summary>
    public static async Task ForgetFactsAsync(CrmDbContext db, IReadOnlyCollection<Guid> facts, CancellationToken cancel)
    {
        await TakeWordsAsync(db, facts, cancel);
        await db.ImportRows
            .Where(row => row.Kept != null && db.CustomerFacts.Any(fact => facts.Contains(fact.Id) && fact.CustomerId == row.SubjectId && row.Kept.Contains(fact.Words)))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Kept, (string?)null), cancel);
    }

    /// <summary>Takes the words out of the visits of these customers: who they looked like, what they came about. That somebody came stays. Only inside an act of <see cref="Work"/>.</summary>
    public static async Task ForgetVisitsAsync(CrmDbContext db, IReadOnlyCollection<Guid> customers, CancellationToken cancel)
    {
        var visits = await db.Visits.Where(visit => visit.CustomerId != null && customers.Contains(visit.CustomerId.Value)).Select(visit => visit.Id).ToListAsync(cancel);
        await TakeWordsAsync(db, visits, cancel);
        await db.Visits.Where(visit => visits.Contains(visit.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(visit => visit.Description, (string?)null).SetProperty(visit => visit.About, (string?)null), cancel);
    }

    /// <summary>Takes the words out of why the complaints of these customers happened and what was learned from them. The cause and what we change for everybody stay. Only inside an act of <see cref="Work"/>.</summary>
    public static async Task ForgetWhysAsync(CrmDbContext db, IReadOnlyCollection<Guid> customers, CancellationToken cancel)
    {
        var complaints = await db.Matters.Where(matter => matter.CustomerId != null && customers.Contains(matter.CustomerId.Value))
            .Join(db.Complaints, matter => matter.Id, complaint => complaint.Id, (matter, _) => matter.Id).ToListAsync(cancel);
        await TakeWordsAsync(db, complaints, cancel);
        await db.Complaints.Where(complaint => complaints.Contains(complaint.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(complaint => complaint.Whys, (string?)null).SetProperty(complaint => complaint.Lesson, (string?)null), cancel);
    }

    /// <summary>Takes the words out of what was written to these customers and about their remedies: letters, questions and answers, why a rule was bent. That it was done stays. Only inside an act of <see cref="Work"/>.</summary>
    public static async Task ForgetLettersAsync(CrmDbContext db, IReadOnlyCollection<Guid> customers, CancellationToken cancel)
    {
        var complaints = db.Matters.Where(matter => matter.CustomerId != null && customers.Contains(matter.CustomerId.Value)).Select(matter => matter.Id);
        var letters = await db.Letters.Where(letter => complaints.Contains(letter.ComplaintId)).Select(letter => letter.Id).ToListAsync(cancel);
        await TakeWordsAsync(db, letters, cancel);
        await db.Letters.Where(letter => letters.Contains(letter.Id)).ExecuteUpdateAsync(set => set.SetProperty(letter => letter.Subject, "").SetProperty(letter => letter.Body, ""), cancel);
        await db.RemedyQuestions.Where(asked => db.Remedies.Any(remedy => remedy.Id == asked.RemedyId && complaints.Contains(remedy.ComplaintId)))
            .ExecuteUpdateAsync(set => set.SetProperty(asked => asked.Words, "").SetProperty(asked => asked.Answer, (string?)null), cancel);
        await db.RuleExceptions.Where(bent => bent.ComplaintId != null && complaints.Contains(bent.ComplaintId.Value))
            .ExecuteUpdateAsync(set => set.SetProperty(bent => bent.Why, "").SetProperty(bent => bent.Rule, (string?)null), cancel);
    }

    /// <summary>Takes the words out of what was promised to these customers, and out of why it moved, was passed on, broken or let off. That it was promised and kept or not stays. Only inside an act of <see cref="Work"/>.</summary>
    public static async Task ForgetPromisesAsync(CrmDbContext db, IReadOnlyCollection<Guid> customers, CancellationToken cancel)
    {
        var promises = await db.Promises.Where(promise => promise.CustomerId != null && customers.Contains(promise.CustomerId.Value)).Select(promise => promise.Id).ToListAsync(cancel);
        await TakeWordsAsync(db, promises, cancel);
        await db.Set<PromiseDelay>().Where(delay => promises.Contains(delay.PromiseId)).ExecuteUpdateAsync(set => set.SetProperty(delay => delay.Why, Erased), cancel);
        await db.Promises.Where(promise => promises.Contains(promise.Id)).ExecuteUpdateAsync(set => set
            .SetProperty(promise => promise.Words, Erased).SetProperty(promise => promise.Condition, promise => promise.Condition == null ? null : Erased)
            .SetProperty(promise => promise.BrokenWhy, promise => promise.BrokenWhy == null ? null : Erased)
            .SetProperty(promise => promise.BrokenTold, (string?)null).SetProperty(promise => promise.ReleasedWords, (string?)null), cancel);
        await db.FollowUpTasks.Where(task => task.RuleId == null && task.SubjectId != null && promises.Contains(task.SubjectId.Value))
            .ExecuteUpdateAsync(set => set.SetProperty(task => task.Words, Erased), cancel);
    }

    /// <summary>Throws away what anybody is still typing about these customers. Only inside an act of <see cref="Work"/>.</summary>
    public static Task<int> ForgetDraftsAsync(CrmDbContext db, IReadOnlyCollection<Guid> customers, CancellationToken cancel) =>
        db.Drafts.Where(draft => draft.CustomerId != null && customers.Contains(draft.CustomerId.Value)).ExecuteDeleteAsync(cancel);

    /// <summary>Takes the words out of what these customers were told about their complaints. That they were told, and when, stays. Only inside an act of <see cref="Work"/>.</summary>
    public static async Task ForgetTellingsAsync(CrmDbContext db, IReadOnlyCollection<Guid> customers, CancellationToken cancel)
    {
        var complaints = await db.Matters.Where(matter => matter.CustomerId != null && customers.Contains(matter.CustomerId.Value) && db.Complaints.Any(complaint => complaint.Id == matter.Id))
            .Select(matter => matter.Id).ToListAsync(cancel);
        await TakeWordsAsync(db, complaints, cancel);
        await db.ComplaintTellings.Where(told => complaints.Contains(told.ComplaintId)).ExecuteUpdateAsync(set => set.SetProperty(told => told.Words, "Erased"), cancel);
        await db.Complaints.Where(complaint => complaints.Contains(complaint.Id)).ExecuteUpdateAsync(set => set
            .SetProperty(complaint => complaint.Product, (string?)null).SetProperty(complaint => complaint.Place, (string?)null)
            .SetProperty(complaint => complaint.FirstReaction, (string?)null).SetProperty(complaint => complaint.LeftUs, (string?)null)
            .SetProperty(complaint => complaint.ClosedWhy, (string?)null).SetProperty(complaint => complaint.Lesson, (string?)null), cancel);
    }

    /// <summary>Takes the words out of what another system knew of the complaints of these customers, and out of the rows they came with. That they came, and when, stays. Only inside an act of <see cref="Work"/>.</summary>
    public static async Task ForgetOriginsAsync(CrmDbContext db, IReadOnlyCollection<Guid> customers, CancellationToken cancel)
    {
        var complaints = await db.Matters.Where(matter => matter.CustomerId != null && customers.Contains(matter.CustomerId.Value) && db.Complaints.Any(complaint => complaint.Id == matter.Id))
            .Select(matter => matter.Id).ToListAsync(cancel);
        await db.ComplaintOrigins.Where(origin => complaints.Contains(origin.ComplaintId)).ExecuteUpdateAsync(set => set
            .SetProperty(origin => origin.Kept, (string?)null).SetProperty(origin => origin.Response, (string?)null).SetProperty(origin => origin.Consent, (string?)null), cancel);
        await db.ImportRows.Where(row => row.SubjectId != null && complaints.Contains(row.SubjectId.Value)).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Kept, (string?)null).SetProperty(row => row.Problem, (string?)null).SetProperty(row => row.Before, (string?)null), cancel);
    }

    /// <summary>Takes the words out of what these complaints were told from outside, with who said it, and gives their files away to be cleared. That somebody told us stays. Only inside an act of <see cref="Work"/>.</summary>
    /// <param name="db">The books.</param>
    /// <param name="complaints">Their keys, which are those of their matters.</param>
    /// <param name="at">UTC: the sweep of files removes what was taken away.</param>
    /// <param name="cancel">Stops between two kinds.</param>
    public static async Task ForgetOutsideAsync(CrmDbContext db, IReadOnlyCollection<Guid> complaints, DateTime at, CancellationToken cancel)
    {
        var told = await db.Feedback.Where(one => one.ComplaintId != null && complaints.Contains(one.ComplaintId.Value)).Select(one => one.Id).ToListAsync(cancel);
        await ForgetFeedbackAsync(db, told, cancel);
        var files = await db.Attachments.Where(file => file.ComplaintId != null && complaints.Contains(file.ComplaintId.Value)).Select(file => file.Id).ToListAsync(cancel);
        await TakeWordsAsync(db, files, cancel);
        await db.Attachments.Where(file => files.Contains(file.Id)).ExecuteUpdateAsync(set => set.SetProperty(file => file.FileName, Erased).SetProperty(file => file.RemovedAt, file => file.RemovedAt ?? at), cancel);
    }

    /// <summary>Takes the words and the name out of what was told from outside: a complaint, a suggestion or thanks. Only inside an act of <see cref="Work"/>.</summary>
    public static async Task ForgetFeedbackAsync(CrmDbContext db, IReadOnlyCollection<Guid> feedback, CancellationToken cancel)
    {
        await TakeWordsAsync(db, feedback, cancel);
        await db.FeedbackWords.Where(word => feedback.Contains(word.FeedbackId)).ExecuteUpdateAsync(set => set.SetProperty(word => word.Words, Erased), cancel);
        await db.KudosDrafts.Where(draft => draft.FeedbackId != null && feedback.Contains(draft.FeedbackId.Value)).ExecuteUpdateAsync(set => set.SetProperty(draft => draft.Words, Erased), cancel);
        await db.Feedback.Where(one => feedback.Contains(one.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.Words, Erased).SetProperty(one => one.Name, (string?)null).SetProperty(one => one.Contact, (string?)null).SetProperty(one => one.Colleague, (string?)null), cancel);
    }

    private static Task TakeWordsAsync(CrmDbContext db, IReadOnlyCollection<Guid> subjects, CancellationToken cancel) =>
        db.Set<ChangeDetail>()
            .Where(detail => db.Changes.Where(entry => subjects.Contains(entry.SubjectId)).Select(entry => entry.Seq).Contains(detail.EntryId))
            .ExecuteDeleteAsync(cancel);
}
