using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Finds whom a rule asks: who is meant, else the lead of the branch, else whoever knows them, else somebody of the branch. Never a closed account.</summary>
public sealed class RuleCast(CrmDbContext db)
{
    // Whoever did something so lately is still about.
    private static readonly TimeSpan About = TimeSpan.FromHours(12);

    /// <param name="sentence">Whom it names.</param>
    /// <param name="subjects">What happened.</param>
    /// <param name="now">UTC: by which somebody is on duty.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>For each of them, in their order; nothing where nobody of the branch is left.</returns>
    public async Task<IReadOnlyList<Assigned?>> OfAsync(RuleSentence sentence, IReadOnlyList<RuleSubject> subjects, DateTime now, CancellationToken cancel)
    {
        if (subjects.Count == 0)
        {
            return [];
        }

        var branches = subjects.Select(subject => (Guid?)subject.BranchId).Distinct().ToList();
        var ids = subjects.SelectMany(Known).Append(sentence.NamedId).OfType<Guid>().Distinct().ToList();
        var here = await db.Staff.AsNoTracking()
            .Where(staff => staff.DisabledAt == null && staff.Id != StaffMember.SystemId && (ids.Contains(staff.Id) || branches.Contains(staff.BranchId)))
            .Select(staff => new { staff.Id, staff.DisplayName, staff.BranchId })
            .ToListAsync(cancel);
        var names = here.ToDictionary(staff => staff.Id, staff => staff.DisplayName);
        var anybody = here.Where(staff => staff.BranchId is not null).OrderBy(staff => staff.Id).GroupBy(staff => staff.BranchId!.Value).ToDictionary(group => group.Key, group => group.First().Id);
        var onDuty = sentence.Assignee == RuleAssignee.OnDuty ? await OnDutyAsync(branches, now, cancel) : [];
        return subjects.Select(subject => Order(sentence, subject, onDuty).Append(anybody.GetValueOrDefault(subject.BranchId))
            .Where(id => id is { } one && names.ContainsKey(one))
            .Select(id => new Assigned(id!.Value, names[id.Value]))
            .FirstOrDefault()).ToList();
    }

    private static IEnumerable<Guid?> Known(RuleSubject subject) => [subject.OwnerId, subject.ColleagueId, subject.FavouriteId, subject.LeadId];

    private static IEnumerable<Guid?> Order(RuleSentence sentence, RuleSubject subject, IReadOnlyDictionary<Guid, Guid> onDuty)
    {
        if (sentence.Action == RuleAction.Notify)
        {
            return [subject.LeadId, subject.OwnerId, subject.ColleagueId];
        }

        Guid? meant = sentence.Assignee switch
        {
            RuleAssignee.Colleague => subject.ColleagueId ?? subject.OwnerId,
            RuleAssignee.BranchLead => subject.LeadId,
            RuleAssignee.Favourite => subject.FavouriteId ?? subject.OwnerId ?? subject.ColleagueId,
            RuleAssignee.Named => sentence.NamedId,
            RuleAssignee.OnDuty => onDuty.TryGetValue(subject.BranchId, out var id) ? id : null,
            _ => subject.OwnerId ?? subject.FavouriteId ?? subject.ColleagueId,
        };
        return [meant, subject.LeadId, subject.OwnerId, subject.ColleagueId, subject.FavouriteId];
    }

    private async Task<Dictionary<Guid, Guid>> OnDutyAsync(List<Guid?> branches, DateTime now, CancellationToken cancel)
    {
        var since = now - About;
        var seen = await (from session in db.StaffSessions.AsNoTracking()
                          where session.SeenAt >= since && session.EndedAt == null
                          join staff in db.Staff on session.StaffId equals staff.Id
                          where staff.DisabledAt == null && branches.Contains(staff.BranchId)
                          select new { BranchId = staff.BranchId!.Value, staff.Id, session.SeenAt }).ToListAsync(cancel);
        return seen.GroupBy(one => one.BranchId).ToDictionary(group => group.Key, group => group.OrderByDescending(one => one.SeenAt).ThenBy(one => one.Id).First().Id);
    }
}
