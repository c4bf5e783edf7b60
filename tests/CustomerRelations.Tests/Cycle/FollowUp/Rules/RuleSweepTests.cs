using CustomerRelations.Cycle.FollowUp.Rules;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.FollowUp.Rules;

public sealed class RuleSweepTests
{
    private static readonly RuleSentence CallNewcomers = new() { Trigger = RuleTrigger.Welcomed, Action = RuleAction.Call, Assignee = RuleAssignee.BranchLead, Wait = 2, WaitUnit = RuleWaitUnit.WorkingDays };

    [Theory, OnSqlite, OnPostgres]
    public async Task A_rule_that_would_ask_for_too_much_pauses_and_an_admin_is_told(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        await office.Database.SaveAsync("Guards set", new RuleGuards { Cap = 10 });
        await AdminAsync(office);
        var rule = await office.RuleAsync(CallNewcomers);
        await office.Database.SaveAsync("A busload", Enumerable.Range(0, 11).Select(at => (Entity)office.People.NewCustomer($"Guest {at}")).ToArray());

        await office.SweepAsync(1);
        await office.SweepAsync(2);

        (await office.FiringsAsync(rule)).ShouldBeEmpty();
        var told = (await office.TasksAsync()).ShouldHaveSingleItem();
        (told.Kind, told.AssigneeId).ShouldBe((TaskKind.Look, office.People.Amara.Id));
        told.Words.ShouldBe("Look at the rule “A rule”: it asked for 11 at once and was paused. Nobody was contacted.");
        (await office.Database.ReadAsync(db => db.FollowUpRules.SingleAsync(one => one.Id == rule.Id))).PausedAt.ShouldBe(TestClock.Start.AddHours(1));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_hears_from_two_rules_in_the_same_week_unless_we_owe_it(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var welcome = await office.RuleAsync(CallNewcomers);
        var owed = await office.RuleAsync(new RuleSentence { Trigger = RuleTrigger.ComplaintReceived, Action = RuleAction.Call, Assignee = RuleAssignee.Owner, Wait = 1 });
        var folake = await office.KnownAsync("Folake Adeyemi");
        await office.TalkAsync(folake, 1, Feeling.Upset);
        var matter = office.People.NewMatter("The mixer", folake);
        await office.Database.SaveAsync("Complaint received", matter, Complaint.Receive(matter, "It smokes", TestClock.Start.AddHours(2)));

        await office.SweepAsync(3);

        var outcomes = await office.Database.ReadAsync(db => db.RuleFirings.AsNoTracking().ToListAsync());
        outcomes.Single(firing => firing.RuleId == owed.Id).Outcome.ShouldBe(FiringOutcome.Asked);
        outcomes.Count(firing => firing.Outcome == FiringOutcome.Asked).ShouldBe(2);
        outcomes.Single(firing => firing.Outcome == FiringOutcome.LeftOut).Why.ShouldBe(LeftOutWhy.HeardLately);
        outcomes.ShouldContain(firing => firing.RuleId == welcome.Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_written_down_a_week_late_is_still_found(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        await office.SweepAsync(1);
        await office.SweepAsync(24 * 8);
        var said = await office.TalkAsync(await office.KnownAsync("Folake Adeyemi"), 20, Feeling.Upset);

        await office.SweepAsync((24 * 8) + 1.1);

        var task = (await office.TasksAsync()).ShouldHaveSingleItem();
        (task.SubjectId, task.IsLate).ShouldBe((said.Id, true));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_comes_too_late_is_listed_and_asks_nobody(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        await office.TalkAsync(await office.KnownAsync("Too long ago"), 1, Feeling.Upset);

        await office.SweepAsync(24 * 17);
        await office.SweepAsync(24 * 18);

        (await office.TasksAsync()).ShouldBeEmpty();
        var firing = (await office.FiringsAsync(await office.RuleAsync())).ShouldHaveSingleItem();
        (firing.Outcome, firing.IsLate).ShouldBe((FiringOutcome.TooLate, true));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_sweep_that_finds_nothing_leaves_the_database_as_it_was(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        await office.RuleAsync(CallNewcomers);
        await office.SweepAsync(1);
        var before = await RowsAsync(office);

        await office.SweepAsync(1.05);
        await office.SweepAsync(1.1);

        (await RowsAsync(office)).ShouldBe(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_list_is_joined_once_and_only_by_those_of_whom_the_conditions_speak(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var (regular, polish) = (new ListItem { Kind = ListKind.Tag, Label = "Regular", Order = 1 }, "pl");
        await office.Database.SaveAsync("Tag added", regular);
        await office.RuleAsync(CallNewcomers with
        {
            Action = RuleAction.List, TagId = regular.Id,
            Conditions = RuleConditions.Write([[new RuleCondition(ConditionField.Language, polish), new RuleCondition(ConditionField.Language, "uk")], [new RuleCondition(ConditionField.Tag, $"{regular.Id}", Not: true)]]),
        });
        var pawel = await office.KnownAsync("Paweł", one => one.Language = "pl-PL");
        await office.KnownAsync("Maya Chen", one => one.Language = "en");

        await office.SweepAsync(1);
        await office.SweepAsync(2);

        (await office.Database.ReadAsync(db => db.CustomerTags.SingleAsync())).CustomerId.ShouldBe(pawel.Id);
    }

    [Theory]
    [InlineData(true, "Amara")]
    [InlineData(false, "Ben")]
    public async Task Whoever_is_on_duty_is_asked_else_the_lead_of_the_branch(bool amaraIsIn, string asked)
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        await office.SetAsync(db => db.Branches.ExecuteUpdateAsync(row => row.SetProperty(branch => branch.LeadId, office.People.Ben.Id)));
        if (amaraIsIn)
        {
            await office.Database.SaveAsync("Signed in", new StaffSession { StaffId = office.People.Amara.Id, Ticket = [1], StartedAt = TestClock.Start, SeenAt = TestClock.Start.AddMinutes(30) });
        }

        await office.RuleAsync(CallNewcomers with { Assignee = RuleAssignee.OnDuty });
        await office.KnownAsync("Folake Adeyemi");

        await office.SweepAsync(1);

        var task = (await office.TasksAsync()).ShouldHaveSingleItem();
        (task.AssigneeId == office.People.Amara.Id ? "Amara" : "Ben").ShouldBe(asked);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_promise_that_falls_due_is_asked_for_once_a_date_and_not_when_it_is_kept(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var rule = await office.RuleAsync(new RuleSentence { Trigger = RuleTrigger.PromiseLate, Action = RuleAction.Ask, Assignee = RuleAssignee.Owner, Words = "Tell {customer}: {about}", WaitUnit = RuleWaitUnit.Minutes });
        var matter = office.People.NewMatter("The mixer", await office.KnownAsync("Folake {about} Adeyemi"));
        var late = Promise.Make(matter, "We ring you", office.People.Amara.Id, TestClock.Start, TestClock.Start.AddHours(3));
        var kept = Promise.Make(matter, "We write to you", office.People.Amara.Id, TestClock.Start, TestClock.Start.AddHours(4));
        kept.Keep(TestClock.Start.AddHours(3.5));
        await office.Database.SaveAsync("Promised", matter, late, kept);

        await office.SweepAsync(2);
        await office.SweepAsync(5);
        await office.SweepAsync(6);

        (await office.FiringsAsync(rule)).ShouldHaveSingleItem().SubjectId.ShouldBe(late.Id);
        (await office.TasksAsync()).ShouldHaveSingleItem().Words.ShouldBe("Tell Folake {about} Adeyemi: We ring you");
    }

    private static async Task AdminAsync(RuledOffice office)
    {
        await using var scope = office.Database.Scope();
        var role = new IdentityRole<Guid> { Id = Guid.CreateVersion7(), Name = "Admin", NormalizedName = "ADMIN" };
        scope.Db.Roles.Add(role);
        scope.Db.UserRoles.Add(new IdentityUserRole<Guid> { RoleId = role.Id, UserId = office.People.Amara.Id });
        scope.Db.Note("Role given", office.People.Amara);
        scope.Db.Attach(office.People.Amara);
        await scope.Db.SaveChangesAsync();
    }

    private static Task<string> RowsAsync(RuledOffice office) => office.Database.ReadAsync(async (CrmDbContext db) =>
        $"{await db.RuleFirings.CountAsync()} {await db.FollowUpTasks.CountAsync()} {await db.Changes.CountAsync()} {string.Join(' ', await db.RuleMarks.OrderBy(mark => mark.RuleId).Select(mark => mark.SweptUntil).ToListAsync())}");
}
