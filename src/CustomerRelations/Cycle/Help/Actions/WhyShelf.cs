using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>Reads why a complaint happened, what we change because of it, and whether it is not the first of its kind.</summary>
public sealed class WhyShelf(CrmDbContext db, LabelBook labels)
{
    /// <value>In months: how far back a complaint of the same customer about the same is another one of them.</value>
    public const int Months = 12;

    /// <summary>One question to the database.</summary>
    public async Task<WhyView> ReadAsync(Complaint complaint, CancellationToken cancel)
    {
        var words = await labels.ReadAsync(cancel);
        var causes = complaint.RootCauseId is { } cause ? words.SameAs(cause) : [];
        var topics = complaint.TopicId is { } topic ? words.SameAs(topic) : [];
        var (since, until, learner) = (complaint.ReceivedAt.AddMonths(-Months), complaint.ReceivedAt, complaint.LearnedById);
        var found = await db.Matters.AsNoTracking().AsSingleQuery().Where(matter => matter.Id == complaint.Id)
            .Select(matter => new
            {
                Actions = (from asked in db.ComplaintActions
                           where asked.ComplaintId == matter.Id
                           join action in db.CorrectiveActions on asked.ActionId equals action.Id
                           join owner in db.Staff on action.OwnerId equals owner.Id
                           orderby asked.At, asked.Id
                           select new AskedAction(action, owner.DisplayName, asked.ToldAt)).ToList(),
                LearnedBy = db.Staff.Where(staff => staff.Id == learner).Select(staff => staff.DisplayName).FirstOrDefault(),
                SameCause = db.Matters.Where(other => matter.CustomerId != null && other.CustomerId == matter.CustomerId).Join(db.Complaints, other => other.Id, one => one.Id, (_, one) => one)
                    .Count(one => one.ReceivedAt > since && one.ReceivedAt <= until && one.RootCauseId != null && causes.Contains(one.RootCauseId.Value)),
                SameTopic = db.Matters.Where(other => matter.CustomerId != null && other.CustomerId == matter.CustomerId).Join(db.Complaints, other => other.Id, one => one.Id, (_, one) => one)
                    .Count(one => one.ReceivedAt > since && one.ReceivedAt <= until && one.TopicId != null && topics.Contains(one.TopicId.Value)),
            })
            .FirstOrDefaultAsync(cancel);
        var actions = found?.Actions ?? [];
        return new WhyView(
            complaint.RootCauseId is { } id ? words[id] : null, actions, found?.LearnedBy, found?.SameCause ?? 0, found?.SameTopic ?? 0,
            Lessons.WhyNot(complaint, [.. actions.Select(asked => asked.Action)]));
    }
}
