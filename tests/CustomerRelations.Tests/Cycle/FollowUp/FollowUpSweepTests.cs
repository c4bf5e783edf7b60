using CustomerRelations.Cycle.FollowUp.Rules.Writing;
using CustomerRelations.Cycle.FollowUp.Rules.Triggers;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.FollowUp;

public sealed class FollowUpSweepTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_leaves_unhappy_is_called_by_the_owner_on_the_next_working_day(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var folake = await office.KnownAsync("Folake Adeyemi");
        var said = await office.TalkAsync(folake, hours: 1, Feeling.Upset);

        await office.SweepAsync(hours: 1.01);

        var task = (await office.TasksAsync()).ShouldHaveSingleItem();
        task.Words.ShouldBe("Call Folake Adeyemi, who left upset");
        (task.AssigneeId, task.CustomerId, task.MatterId, task.SubjectId).ShouldBe((office.People.Amara.Id, folake.Id, said.MatterId, said.Id));
        (task.AskedAt, task.DueAt).ShouldBe((TestClock.Start.AddHours(1.01), new DateTime(2026, 3, 3, 11, 0, 0, DateTimeKind.Utc)));
        var act = await office.Database.ReadAsync(db => db.Changes.OrderByDescending(entry => entry.Seq).FirstAsync());
        (act.Act, act.SubjectId, act.ById).ShouldBe(("Follow-up asked", task.Id, StaffMember.SystemId));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_left_warm_or_unread_or_unnamed_or_long_ago_is_left_alone(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        await office.TalkAsync(await office.KnownAsync("Warm"), 1, Feeling.SoSo);
        await office.TalkAsync(await office.KnownAsync("Unread"), 1, left: null);
        await office.TalkAsync(customer: null, 1, Feeling.Upset);
        await office.TalkAsync(await office.KnownAsync("Before the rule"), -0.01, Feeling.Upset);
        await office.TalkAsync(await office.KnownAsync("Not yet"), 3, Feeling.Upset);
        await office.TalkAsync(await office.KnownAsync("Refuses", one => one.RefuseContact(TestClock.Start)), 1, Feeling.Upset);

        await office.SweepAsync(hours: 2);

        (await office.TasksAsync()).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_lies_further_back_than_two_weeks_is_not_caught_up_with(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        await office.TalkAsync(await office.KnownAsync("Too long ago"), 1, Feeling.Upset);
        await office.TalkAsync(await office.KnownAsync("Still"), 49, Feeling.Unhappy);

        await office.SweepAsync(hours: (14 * 24) + 48);

        var task = (await office.TasksAsync()).ShouldHaveSingleItem();
        task.Words.ShouldBe("Call Still, who left unhappy");
        task.DueAt.ShouldBe(task.AskedAt);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_is_called_twice_within_seven_days(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var folake = await office.KnownAsync("Folake Adeyemi");
        var first = await office.TalkAsync(folake, 1, Feeling.Upset);
        await office.TalkAsync(folake, 2, Feeling.Upset);
        await office.SweepAsync(3);
        await office.TalkAsync(folake, 6.9 * 24, Feeling.Upset);
        await office.SweepAsync(7 * 24);
        var later = await office.TalkAsync(folake, (7 * 24) + 1, Feeling.Unhappy);
        await office.SweepAsync(8 * 24);

        (await office.TasksAsync()).Select(task => task.SubjectId).ShouldBe([first.Id, later.Id]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_rule_that_is_off_asks_nobody_and_leaves_alone_what_happened_meanwhile(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var rule = await office.RuleAsync();
        (await office.AskAsync<RuleBook, bool>(async book => (await book.SwitchAsync(office.Form(), rule.Id, new RuleSwitch { On = false, Version = rule.Version }, CancellationToken.None)).IsDone)).ShouldBeTrue();
        await office.TalkAsync(await office.KnownAsync("While it was off"), 1, Feeling.Upset);
        await office.SweepAsync(2);
        office.Database.Clock.Advance(TimeSpan.FromHours(3));
        rule = await office.RuleAsync();
        (await office.AskAsync<RuleBook, bool>(async book => (await book.SwitchAsync(office.Form(), rule.Id, new RuleSwitch { On = true, Version = rule.Version }, CancellationToken.None)).IsDone)).ShouldBeTrue();
        await office.TalkAsync(await office.KnownAsync("Since it is on"), 4, Feeling.Upset);

        await office.SweepAsync(5);

        (await office.TasksAsync()).ShouldHaveSingleItem().Words.ShouldStartWith("Call Since it is on");
    }

    [Theory]
    [InlineData("2026-03-06 16:00", "2026-03-09 16:00", 1)]
    [InlineData("2026-03-06 18:30", "2026-03-09 17:30", 1)]
    [InlineData("2026-03-16 11:00", "2026-03-18 11:00", 1)]
    [InlineData("2026-03-27 12:00", "2026-03-30 11:00", 1)]
    [InlineData("2026-03-13 10:00", "2026-03-19 10:00", 3)]
    public async Task Working_days_leave_out_the_weekend_and_holidays_and_keep_the_wall_clock(string leftAt, string due, int wait)
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        await office.Database.SaveAsync("Holiday added", new BranchHoliday { BranchId = office.People.Branch.Id, Date = new DateOnly(2026, 3, 17), Name = "St Patrick’s Day" });
        await office.SetAsync(db => db.FollowUpRules.ExecuteUpdateAsync(row => row.SetProperty(rule => rule.Wait, wait)));
        var hours = (Utc(leftAt) - TestClock.Start).TotalHours;
        await office.TalkAsync(await office.KnownAsync("Maya Chen"), hours, Feeling.Unhappy);

        await office.SweepAsync(hours + 0.01);

        (await office.TasksAsync()).ShouldHaveSingleItem().DueAt.ShouldBe(Utc(due));
    }

    [Theory]
    [InlineData(RuleAssignee.Owner, false, false, "Amara")]
    [InlineData(RuleAssignee.Colleague, false, false, "Ben")]
    [InlineData(RuleAssignee.BranchLead, false, false, "Amara")]
    [InlineData(RuleAssignee.BranchLead, true, false, "Ben")]
    [InlineData(RuleAssignee.Owner, true, true, "Ben")]
    [InlineData(RuleAssignee.Owner, false, true, "Ben")]
    public async Task Somebody_who_works_here_is_asked(RuleAssignee assignee, bool benLeads, bool amaraLeft, string asked)
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        await office.SetAsync(db => db.FollowUpRules.ExecuteUpdateAsync(row => row.SetProperty(rule => rule.Assignee, assignee)));
        await office.SetAsync(db => db.Branches.ExecuteUpdateAsync(row => row.SetProperty(branch => branch.LeadId, benLeads ? office.People.Ben.Id : (Guid?)null)));
        await office.SetAsync(db => db.Staff.Where(staff => staff.Id == office.People.Amara.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(staff => staff.DisabledAt, amaraLeft ? TestClock.Start : (DateTime?)null)));
        await office.TalkAsync(await office.KnownAsync("Maya Chen"), 1, Feeling.Upset);

        await office.SweepAsync(2);

        var task = (await office.TasksAsync()).ShouldHaveSingleItem();
        (task.AssigneeId == office.People.Ben.Id ? "Ben" : task.AssigneeId == office.People.Amara.Id ? "Amara" : "").ShouldBe(asked);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Four_nodes_that_sweep_at_once_ask_for_two_hundred_calls_once_each(DatabaseKind kind)
    {
        const int people = 200;
        await using var office = await RuledOffice.OpenAsync(kind);
        await office.Database.SaveAsync("Busy day", Enumerable.Range(0, people).SelectMany(at =>
        {
            var customer = office.People.NewCustomer($"Customer {at}");
            var matter = office.People.NewMatter("The mixer", customer);
            return new Entity[] { customer, matter, office.Talk(matter, 0.5, Feeling.Upset) };
        }).ToArray());

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => office.SweepElsewhereAsync(1))));

        var tasks = await office.TasksAsync();
        (tasks.Count, tasks.Select(task => task.SubjectId).Distinct().Count()).ShouldBe((people, people));
        (await office.Database.ReadAsync(db => db.Changes.CountAsync(entry => entry.Act == "Follow-up asked"))).ShouldBe(people);
        (await office.Database.ReadAsync(db => db.RuleFirings.CountAsync(firing => firing.Outcome == FiringOutcome.Asked))).ShouldBe(people);
        await office.SweepAsync(2);
        (await office.TasksAsync()).Count.ShouldBe(people);
    }

    [Fact]
    public async Task A_customer_whose_file_became_part_of_another_is_called_by_the_living_one()
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        var (old, living) = (await office.KnownAsync("F Adeyemi"), await office.KnownAsync("Folake Adeyemi"));
        await office.TalkAsync(old, 1, Feeling.Upset);
        await office.SetAsync(db => db.Customers.Where(one => one.Id == old.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.MergedIntoId, living.Id)));

        await office.SweepAsync(2);

        (await office.TasksAsync()).ShouldHaveSingleItem().CustomerId.ShouldBe(living.Id);
    }

    [Fact]
    public async Task The_query_reads_the_index_of_feelings_and_is_understood_by_SQL_Server()
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        var rule = await office.RuleAsync();
        var plan = await office.Database.ReadAsync(async db =>
        {
            var sql = new LeftUnhappyTrigger(db).Between(rule.Said(), TestClock.Start, TestClock.Start.AddDays(1)).ToQueryString();
            var question = sql[sql.IndexOf("SELECT", StringComparison.Ordinal)..];
            return await PlanAsync(db, question);
        });
        plan.ShouldContain("IX_Touchpoints_Left_OccurredAt");

        await using var server = TSql.Open();
        TSql.ShouldParse(new LeftUnhappyTrigger(server).Between(rule.Said(), TestClock.Start, TestClock.Start.AddDays(1)));
    }

    private static async Task<string> PlanAsync(CrmDbContext db, string question)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + question;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(3));
        }

        return string.Join('\n', lines);
    }

    private static DateTime Utc(string at) => DateTime.SpecifyKind(DateTime.ParseExact(at, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
