using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.FollowUp;

public sealed class FollowUpBookTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_line_says_whom_to_call_why_and_about_what(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var folake = await office.KnownAsync("Folake Adeyemi", one => one.ContactPoints.Add(new ContactPoint { CustomerId = one.Id, Kind = ContactKind.Phone, Value = "0117 496 0182", Key = "01174960182" }));
        await office.TalkAsync(folake, 1, Feeling.Upset);
        await office.SweepAsync(2);

        var line = (await PageAsync(office, WhoseFollowUps.Mine)).Lines.ShouldHaveSingleItem();

        (line.Customer, line.CustomerReference, line.Phone, line.Assignee).ShouldBe(("Folake Adeyemi", folake.Reference, "0117 496 0182", "Amara"));
        (line.Goal, line.Left, line.Rule).ShouldBe(("The mixer, ready by the wedding", Feeling.Upset, RuleTrigger.LeftUnhappy));
        var brief = await office.AskAsync<FollowUpBook, FollowUpBrief?>(book => book.BriefAsync(line.Id, CancellationToken.None));
        (brief!.CustomerReference, brief.Goal, brief.LeftAt, brief.IsDone).ShouldBe((folake.Reference, line.Goal, TestClock.Start.AddHours(1), false));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Pages_go_on_where_the_one_before_ended_and_late_ones_stand_first(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var tasks = Enumerable.Range(0, FollowUpBook.PageSize + 5)
            .Select(at => FollowUpTask.Ask(office.People.Amara.Id, $"Call {at:d2}", TestClock.Start, TestClock.Start.AddHours(at % 7))).ToArray();
        await office.Database.SaveAsync("Calls asked for", [.. tasks, FollowUpTask.Ask(office.People.Ben.Id, "Ben’s", TestClock.Start, TestClock.Start)]);

        var first = await PageAsync(office, WhoseFollowUps.Mine);
        var second = await PageAsync(office, WhoseFollowUps.Mine, first.NextAfter);

        (first.Lines.Count, second.Lines.Count, second.NextAfter, second.IsLater).ShouldBe((FollowUpBook.PageSize, 5, null, true));
        first.Lines.Concat(second.Lines).Select(line => line.Id).ShouldBe(tasks.Select(task => task.Id), ignoreOrder: true);
        first.Lines.Concat(second.Lines).Select(line => line.DueAt).ShouldBeInOrder();
        (await PageAsync(office, WhoseFollowUps.Branch)).Lines.ShouldContain(line => line.Words == "Ben’s");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_done_moves_from_mine_to_done_the_last_one_first(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var (early, late) = (FollowUpTask.Ask(office.People.Amara.Id, "Early", TestClock.Start, TestClock.Start), FollowUpTask.Ask(office.People.Amara.Id, "Late", TestClock.Start, TestClock.Start));
        early.Done(TestClock.Start);
        late.Done(TestClock.Start.AddHours(1));
        await office.Database.SaveAsync("Calls made", early, late);

        (await PageAsync(office, WhoseFollowUps.Mine)).Lines.ShouldBeEmpty();
        (await PageAsync(office, WhoseFollowUps.Done)).Lines.Select(line => line.Words).ShouldBe(["Late", "Early"]);
        (await PageAsync(office, WhoseFollowUps.Done, late.Id)).Lines.Select(line => line.Words).ShouldBe(["Early"]);
    }

    private static Task<FollowUpPage> PageAsync(RuledOffice office, WhoseFollowUps whose, Guid? after = null) =>
        office.AskAsync<FollowUpBook, FollowUpPage>(book => book.PageAsync(whose, after, CancellationToken.None));
}
