using CustomerRelations.Cycle.FollowUp;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.FollowUp;

public sealed class RuleBookTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_changed_sentence_is_one_act_that_says_what_became_of_which_words(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var rule = await office.RuleAsync();

        (await ChangeAsync(office, Sentence(rule.Version) with { WaitWorkingDays = 2, Assignee = RuleAssignee.BranchLead })).IsDone.ShouldBeTrue();

        var edits = await office.AskAsync<RuleBook, IReadOnlyList<RuleEdit>>(book => book.EditsAsync(rule.Id, CancellationToken.None));
        (edits[0].By, edits[0].Act).ShouldBe(("Amara", "Rule changed"));
        edits[0].Became.ShouldBe([("the owner", "the lead of the branch"), ("1 working day later", "2 working days later")], ignoreOrder: true);
        (await office.RuleAsync()).SwitchedOnAt.ShouldBe(TestClock.Start);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_form_that_was_overtaken_writes_nothing(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var rule = await office.RuleAsync();
        await ChangeAsync(office, Sentence(rule.Version) with { WaitWorkingDays = 2 });

        (await ChangeAsync(office, Sentence(rule.Version) with { WaitWorkingDays = 3 })).Kind.ShouldBe(ResultKind.Conflict);
        (await SwitchAsync(office, rule.Id, new RuleSwitch { Version = rule.Version })).Kind.ShouldBe(ResultKind.Conflict);

        rule = await office.RuleAsync();
        (rule.Wait, rule.SwitchedOnAt).ShouldBe((2, TestClock.Start));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_wider_sentence_holds_from_now_on_and_what_the_old_one_owed_is_asked_first(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        await office.TalkAsync(await office.KnownAsync("So-so before"), 1, Feeling.SoSo);
        await office.TalkAsync(await office.KnownAsync("Upset before"), 1.5, Feeling.Upset);
        office.Database.Clock.Advance(TimeSpan.FromHours(2));

        (await ChangeAsync(office, Sentence((await office.RuleAsync()).Version) with { LeftAtMost = Feeling.SoSo })).IsDone.ShouldBeTrue();
        await office.TalkAsync(await office.KnownAsync("So-so after"), 3, Feeling.SoSo);
        await office.SweepAsync(4);

        (await office.TasksAsync()).Select(task => task.Words).ShouldBe(["Call Upset before, who left upset", "Call So-so after, who left so-so"]);
    }

    [Fact]
    public async Task A_sentence_that_says_the_same_is_no_act()
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        var before = await office.RuleAsync();
        (await ChangeAsync(office, Sentence(before.Version))).IsDone.ShouldBeTrue();
        (await SwitchAsync(office, before.Id, new RuleSwitch { On = true, Version = before.Version })).IsDone.ShouldBeTrue();

        (await office.RuleAsync()).Version.ShouldBe(before.Version);
        (await office.Database.ReadAsync(db => db.Changes.CountAsync(entry => entry.SubjectId == before.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task What_cannot_be_a_slot_is_said_slot_by_slot()
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        var refused = await ChangeAsync(office, new RuleChange { LeftAtMost = Feeling.Delighted, Assignee = (RuleAssignee)9, WaitWorkingDays = 31 });
        refused.Problems.Errors.Select(error => error.PropertyName).ShouldBe(["LeftAtMost", "Assignee", "WaitWorkingDays"]);
    }

    [Fact]
    public async Task A_rule_that_is_not_there_is_not_switched()
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        (await SwitchAsync(office, Guid.CreateVersion7(), new RuleSwitch())).Kind.ShouldBe(ResultKind.NotFound);
    }

    private static RuleChange Sentence(Guid version) => new() { LeftAtMost = Feeling.Unhappy, Assignee = RuleAssignee.Owner, WaitWorkingDays = 1, Version = version };

    private static Task<Result<string>> ChangeAsync(RuledOffice office, RuleChange change) =>
        office.AskAsync<RuleBook, Result<string>>(book => book.ChangeAsync(office.Form(), change, CancellationToken.None));

    private static Task<Result<string>> SwitchAsync(RuledOffice office, Guid id, RuleSwitch wanted) =>
        office.AskAsync<RuleBook, Result<string>>(book => book.SwitchAsync(office.Form(), id, wanted, CancellationToken.None));
}
