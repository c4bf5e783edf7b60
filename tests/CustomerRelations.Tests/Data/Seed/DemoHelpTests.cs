using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Cycle.FollowUp;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Data.Seed;

/// <summary>The complaints, tables, remedies and thanks of the demo office.</summary>
public sealed class DemoHelpTests(OpenedOffice office) : IClassFixture<OpenedOffice>
{
    private static readonly DateTime Now = new(2026, 3, 4, 14, 25, 17, DateTimeKind.Utc);

    [Theory, OnSqlite, OnPostgres]
    public async Task Complaints_are_open_judged_and_not_known_in_every_branch(DatabaseKind kind)
    {
        var complaints = await office.On(kind).ReadAsync(db => db.Complaints
            .Join(db.Matters, complaint => complaint.Id, matter => matter.Id, (complaint, matter) => new { complaint, matter.BranchId, matter.HandoverCount, matter.Solved }).ToListAsync());

        complaints.Select(one => one.BranchId).Distinct().Count().ShouldBe(3);
        complaints.Count(one => one.complaint.Verdict == Solved.Yes).ShouldBeInRange(70, 115);
        complaints.ShouldContain(one => one.complaint.Verdict == Solved.Partly);
        complaints.ShouldContain(one => one.complaint.Verdict == Solved.NotYet);
        complaints.Count(one => one.complaint.ClosedAt == null).ShouldBeInRange(25, 75);
        complaints.ShouldContain(one => one.complaint.ReopenedCount > 0);
        complaints.ShouldContain(one => one.HandoverCount >= 3);
        complaints.Where(one => one.complaint.Verdict is not null && one.Solved != one.complaint.Verdict).ShouldBeEmpty();
        complaints.Count(one => one.complaint.ReceivedAt > Now.AddDays(-84)).ShouldBeGreaterThan(60);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_step_of_a_complaint_comes_after_the_one_before_it_and_none_lies_ahead(DatabaseKind kind)
    {
        var complaints = await office.On(kind).ReadAsync(db => db.Complaints.ToListAsync());
        foreach (var complaint in complaints)
        {
            var steps = new[] { complaint.ReceivedAt, complaint.ThankedAt, complaint.ThinkSolvedAt, complaint.VerdictAt }.OfType<DateTime>().ToList();
            steps.ShouldBe(steps.Order());
            steps[^1].ShouldBeLessThan(Now);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Hand_overs_wait_for_a_colleague_and_for_a_team_and_owners_are_those_who_accepted(DatabaseKind kind)
    {
        var handovers = await office.On(kind).ReadAsync(db => db.Handovers.ToListAsync());
        var owners = await office.On(kind).ReadAsync(db => db.Matters.Where(matter => matter.HandoverCount > 0).ToDictionaryAsync(matter => matter.Id, matter => matter.OwnerId));

        handovers.Count(handover => handover.AcceptedAt == null && handover.ToStaffId != null).ShouldBeGreaterThan(1);
        handovers.Count(handover => handover.AcceptedAt == null && handover.ToTeamId != null).ShouldBeGreaterThan(0);
        owners.ShouldAllBe(owner => handovers.Where(handover => handover.MatterId == owner.Key && handover.AcceptedAt != null).MaxBy(handover => handover.AcceptedAt)!.AcceptedById == owner.Value);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Somebody_is_thanked_every_week_and_Amara_these_days(DatabaseKind kind)
    {
        var kudos = await office.On(kind).ReadAsync(db => db.Kudos.ToListAsync());
        var amara = await office.On(kind).ReadAsync(db => db.Staff.SingleAsync(staff => staff.Email == "desk@demo.example"));

        Enumerable.Range(0, 8).ShouldAllBe(week => kudos.Any(one => one.GivenAt <= Now.AddDays(-7 * week) && one.GivenAt > Now.AddDays(-7 * (week + 1))));
        kudos.ShouldContain(one => one.ToStaffId == amara.Id && one.GivenAt > Now.AddDays(-7) && one.FromCustomerId != null);
        kudos.Where(one => one.GivenAt > Now).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Remedies_became_promises_and_some_wait_for_a_yes(DatabaseKind kind)
    {
        var remedies = await office.On(kind).ReadAsync(db => db.Remedies.Include(remedy => remedy.Parts).ToListAsync());

        remedies.Count.ShouldBeGreaterThan(60);
        remedies.ShouldAllBe(remedy => remedy.Parts.Count > 0 && (remedy.PromiseId != null) == (remedy.AskedAt == null || remedy.ApprovedAt != null));
        remedies.Count(remedy => remedy.IsWaiting).ShouldBeInRange(3, 8);
        remedies.ShouldContain(remedy => remedy.DeclinedAt != null);
        remedies.Where(remedy => remedy.DecidedById == remedy.OfferedById).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Calls_are_open_in_every_branch_and_made_in_a_conversation_of_the_same_matter(DatabaseKind kind)
    {
        var tasks = await office.On(kind).ReadAsync(db => db.FollowUpTasks.ToListAsync());
        var talks = await office.On(kind).ReadAsync(db => db.Touchpoints.ToDictionaryAsync(talk => talk.Id));
        var staff = await office.On(kind).ReadAsync(db => db.Staff.ToDictionaryAsync(one => one.Id));
        var open = tasks.Where(task => task.DoneAt is null).ToList();
        var done = tasks.Except(open).ToList();

        open.Count.ShouldBeInRange(12, 35);
        open.Select(task => staff[task.AssigneeId].BranchId).Distinct().Count().ShouldBe(3);
        open.Count(task => staff[task.AssigneeId].Email == "desk@demo.example").ShouldBeInRange(2, 3);
        open.ShouldAllBe(task => task.DueAt > Now.AddDays(-14) && task.DueAt < Now.AddDays(5));
        done.Count.ShouldBeInRange(45, 100);
        done.ShouldAllBe(task => task.DoneAt > task.AskedAt && task.DoneAt < Now && talks[task.DoneTouchpointId!.Value].MatterId == task.MatterId);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_sweep_asks_for_no_call_of_the_past_again(DatabaseKind kind)
    {
        var (rule, waiting) = await office.On(kind).ReadAsync(async db =>
        {
            var rule = await db.FollowUpRules.SingleAsync(one => one.ReadyMade == FollowUpRule.UnhappyCallBack);
            return (rule, await new UnhappyEndings(db).Waiting(rule, Now - FollowUpSweep.Reach, Now).ToListAsync());
        });
        var endings = await office.On(kind).ReadAsync(db => new UnhappyEndings(db).Between(rule.LeftAtMost!.Value, rule.SwitchedOnAt!.Value, Now).ToListAsync());
        var tasks = await office.On(kind).ReadAsync(db => db.FollowUpTasks.ToListAsync());

        FiringPlan.Choose(waiting, tasks.Join(endings, task => task.SubjectId, ending => ending.TouchpointId, (task, ending) => (task.CustomerId!.Value, ending.OccurredAt))).ShouldBeEmpty();
        var chosen = FiringPlan.Choose(endings.Where(ending => !ending.ContactRefused), []);
        tasks.Select(task => (task.SubjectId, task.Words, task.AssigneeId, task.Occurrence)).ShouldBe(
            chosen.Select(ending => ((Guid?)ending.TouchpointId, ending.Call, ending.For(rule.Assignee).Id, (string?)UnhappyEndings.Once)), ignoreOrder: true);
    }
}
