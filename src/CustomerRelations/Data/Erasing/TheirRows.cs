using CustomerRelations.Entities;

namespace CustomerRelations.Data.Erasing;

/// <summary>Every row that belongs to some customers, by its key. The keys stay when the words go, so it may be asked at any time.</summary>
/// <param name="db">The books.</param>
/// <param name="customers">The file and those that became part of it.</param>
internal sealed class TheirRows(CrmDbContext db, IReadOnlyCollection<Guid> customers)
{
    public IReadOnlyCollection<Guid> Customers => customers;

    public IQueryable<Guid> Matters => db.Matters.Where(row => customers.Contains(row.CustomerId!.Value)).Select(row => row.Id);

    public IQueryable<Guid> Complaints => db.Complaints.Where(row => Matters.Contains(row.Id)).Select(row => row.Id);

    public IQueryable<Guid> Touchpoints => db.Touchpoints.Where(row => Matters.Contains(row.MatterId) || customers.Contains(row.CustomerId!.Value)).Select(row => row.Id);

    public IQueryable<Guid> Promises => db.Promises.Where(row => Matters.Contains(row.MatterId) || customers.Contains(row.CustomerId!.Value)).Select(row => row.Id);

    public IQueryable<Guid> Remedies => db.Remedies.Where(row => Matters.Contains(row.ComplaintId)).Select(row => row.Id);

    public IQueryable<Guid> Exceptions => db.RuleExceptions
        .Where(row => Matters.Contains(row.ComplaintId!.Value) || Remedies.Contains(row.RemedyId!.Value)).Select(row => row.Id);

    public IQueryable<Guid> Suggestions => db.Suggestions.Where(row => customers.Contains(row.CustomerId!.Value) || Touchpoints.Contains(row.TouchpointId!.Value)).Select(row => row.Id);

    public IQueryable<Guid> Kudos => db.Kudos.Where(row => customers.Contains(row.FromCustomerId!.Value)
        || Matters.Contains(row.ComplaintId!.Value) || Touchpoints.Contains(row.TouchpointId!.Value) || Promises.Contains(row.PromiseId!.Value)).Select(row => row.Id);

    /// <value>What was written on the public page: a complaint, or what became theirs since.</value>
    public IQueryable<Guid> Feedback => db.Feedback.Where(row => Matters.Contains(row.ComplaintId!.Value) || Suggestions.Contains(row.SuggestionId!.Value)
        || db.KudosDrafts.Any(draft => draft.FeedbackId == row.Id && Kudos.Contains(draft.KudosId!.Value))).Select(row => row.Id);

    public IQueryable<Guid> KudosDrafts => db.KudosDrafts.Where(row => Feedback.Contains(row.FeedbackId!.Value) || Surveys.Contains(row.SurveyId!.Value)).Select(row => row.Id);

    public IQueryable<Guid> Attachments => db.Attachments.Where(row => Matters.Contains(row.ComplaintId!.Value) || Feedback.Contains(row.FeedbackId!.Value)).Select(row => row.Id);

    public IQueryable<Guid> Visits => db.Visits.Where(row => customers.Contains(row.CustomerId!.Value) || Touchpoints.Contains(row.TouchpointId!.Value)).Select(row => row.Id);

    public IQueryable<Guid> Tasks => db.FollowUpTasks.Where(row => customers.Contains(row.CustomerId!.Value) || Matters.Contains(row.MatterId!.Value)).Select(row => row.Id);

    public IQueryable<Guid> Surveys => db.Surveys.Where(row => customers.Contains(row.CustomerId) || Matters.Contains(row.MatterId)).Select(row => row.Id);

    /// <value>What was written to them, sent or not.</value>
    public IQueryable<Guid> Messages => db.OutboxMessages.Where(row => customers.Contains(row.CustomerId!.Value)).Select(row => row.Id);

    public IQueryable<Guid> Handovers => db.Handovers.Where(row => Matters.Contains(row.MatterId)).Select(row => row.Id);

    public IQueryable<Guid> Links => db.CustomerLinks.Where(row => customers.Contains(row.FromId) || customers.Contains(row.ToId)).Select(row => row.Id);

    /// <value>The rows of files that were read in, of which something became theirs.</value>
    public IQueryable<ImportRow> ImportRows => db.ImportRows.Where(row => customers.Contains(row.SubjectId!.Value) || Matters.Contains(row.SubjectId!.Value) || Touchpoints.Contains(row.SubjectId!.Value));

    public IQueryable<Guid> ImportRuns => db.ImportRuns.Where(run => ImportRows.Select(row => row.ImportRunId).Contains(run.Id)
        || db.Customers.Where(row => customers.Contains(row.Id)).Select(row => row.ImportRunId!.Value).Contains(run.Id)
        || db.Complaints.Where(row => Matters.Contains(row.Id)).Select(row => row.ImportRunId!.Value).Contains(run.Id)).Select(run => run.Id);
}
