using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>A colleague was thanked, by a customer or by another colleague.</summary>
public sealed class ThankedTrigger(CrmDbContext db) : IRuleTrigger
{
    public RuleTrigger Kind => RuleTrigger.Thanked;

    public string Words => "a colleague is thanked";

    public RuleKnows Knows => RuleKnows.Conversation;

    public ConsentPurpose Purpose => ConsentPurpose.Greeting;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until) => RuleFiles.Of(
        db,
        from kudos in db.Kudos.AsNoTracking()
        where kudos.GivenAt >= @from && kudos.GivenAt <= until
        join thanked in db.Staff on kudos.ToStaffId equals thanked.Id
        where thanked.BranchId != null
        select new RuleSpark
        {
            SubjectId = kudos.Id, At = kudos.GivenAt, EndedAt = kudos.WithdrawnAt, CustomerId = kudos.FromCustomerId, BranchId = thanked.BranchId!.Value,
            MatterId = null, TouchpointId = kudos.TouchpointId, ComplaintId = null, PromiseId = null, Left = null,
            OwnerId = kudos.ToStaffId, ColleagueId = kudos.ToStaffId, About = thanked.DisplayName, Number = null, Since = null, MayBeUsedFor = null,
        });

    public string Why(RuleSubject subject) => $"who thanked {subject.About}";
}
