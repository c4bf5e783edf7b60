using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.FollowUp.Rules;

public sealed class SilenceTests
{
    private const int Days = 60;

    private static readonly RuleSentence AfterSilence = new() { Trigger = RuleTrigger.Silent, Days = Days, Action = RuleAction.Call, Assignee = RuleAssignee.Colleague, Wait = 0, WaitUnit = RuleWaitUnit.Days };

    [Theory]
    [InlineData("came in")]
    [InlineData("was called")]
    [InlineData("put aside")]
    [InlineData("written down later")]
    public async Task Whatever_conversation_we_have_ends_the_silence(string how)
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        var rule = await office.RuleAsync(AfterSilence);
        var folake = await office.KnownAsync("Folake Adeyemi");
        await office.TalkAsync(folake, 2, Feeling.Pleased);
        await SweepDailyAsync(office, 1, 40);
        await AgainAsync(office, folake, how);
        await SweepDailyAsync(office, 41, 102);

        var firing = (await office.FiringsAsync(rule)).ShouldHaveSingleItem();
        firing.Occurrence.ShouldBe("2026-04-11");
        firing.HappenedAt.ShouldBe(new DateTime(2026, 6, 9, 23, 0, 0, DateTimeKind.Utc));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task It_fires_once_a_silence_and_again_for_the_next_one(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var rule = await office.RuleAsync(AfterSilence);
        var folake = await office.KnownAsync("Folake Adeyemi");
        await office.TalkAsync(folake, 2, Feeling.Pleased);
        await SweepDailyAsync(office, 55, 70);
        await office.TalkAsync(folake, 80 * 24, Feeling.Pleased);
        await SweepDailyAsync(office, 81, 84);
        await SweepDailyAsync(office, 135, 145);

        (await office.FiringsAsync(rule)).Select(firing => firing.Occurrence).ShouldBe(["2026-03-02", "2026-05-21"]);
        (await office.TasksAsync()).Select(task => task.AssigneeId).Distinct().ShouldBe([office.People.Ben.Id]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Somebody_who_comes_each_week_is_missed_sooner_than_somebody_who_comes_each_month(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var rule = await office.RuleAsync(AfterSilence with { Times = 3, Days = null });
        var (weekly, monthly, new_) = (await office.KnownAsync("Weekly"), await office.KnownAsync("Monthly"), await office.KnownAsync("New"));
        foreach (var visit in Enumerable.Range(0, 5))
        {
            await MetAsync(office, weekly, (visit - 5) * 7);
            await MetAsync(office, monthly, (visit - 5) * 30);
        }

        await MetAsync(office, new_, -2);
        await SweepDailyAsync(office, 1, 40);

        var firing = (await office.FiringsAsync(rule)).ShouldHaveSingleItem();
        firing.CustomerId.ShouldBe(weekly.Id);
        firing.HappenedAt.Date.ShouldBe(TestClock.Start.Date.AddDays(14));
    }

    [Fact]
    public async Task Nobody_is_missed_by_a_greeting_while_a_complaint_of_theirs_is_open()
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        var rule = await office.RuleAsync(AfterSilence);
        var folake = await office.KnownAsync("Folake Adeyemi");
        var matter = office.People.NewMatter("The mixer", folake);
        await office.Database.SaveAsync("Complaint received", matter, office.Talk(matter, 2, Feeling.Upset), Complaint.Receive(matter, "It smokes", TestClock.Start.AddHours(2)));

        await SweepDailyAsync(office, 59, 62);

        var firing = (await office.FiringsAsync(rule)).ShouldHaveSingleItem();
        (firing.Outcome, firing.Why).ShouldBe((FiringOutcome.LeftOut, LeftOutWhy.ComplaintOpen));
    }

    private static async Task AgainAsync(RuledOffice office, Customer folake, string how)
    {
        var at = TestClock.Start.AddDays(40).AddHours(1);
        var matter = office.People.NewMatter("The mixer", folake);
        var frame = new TouchpointFrame(office.People.Ben.Id, office.People.Branch.Id, office.People.Phone.Id, at, how == "written down later" ? at.AddDays(3) : at, how == "was called" ? Direction.Outbound : Direction.Inbound);
        var said = how == "put aside" ? Touchpoint.PutAside(matter, frame, "The mixer", null) : Touchpoint.Log(matter, frame, new TouchpointStory("The mixer"));
        await office.Database.SaveAsync("Touchpoint logged", matter, said);
    }

    private static async Task MetAsync(RuledOffice office, Customer customer, int day)
    {
        var said = await office.TalkAsync(customer, day * 24, Feeling.Pleased);
        await office.SetAsync(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ExecuteUpdateAsync(
            db.Customers.Where(one => one.Id == customer.Id), row => row.SetProperty(one => one.LastTouchpointAt, said.OccurredAt)));
    }

    private static async Task SweepDailyAsync(RuledOffice office, int first, int last)
    {
        for (var day = first; day <= last; day++)
        {
            await office.SweepAsync(day * 24);
        }
    }
}
