using CustomerRelations.Cycle.FollowUp.Rules;
using CustomerRelations.Cycle.FollowUp.Rules.Writing;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.FollowUp.Rules.Writing;

public sealed class RuleBookTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_changed_sentence_says_who_which_slot_and_why(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var rule = await office.RuleAsync();

        (await ChangeAsync(office, rule, Form(rule) with { Wait = 2, Assignee = RuleAssignee.BranchLead, Why = "The owner is often away" })).IsDone.ShouldBeTrue();

        var edit = (await office.AskAsync<RuleHistory, IReadOnlyList<RuleEdit>>(history => history.OfAsync(rule.Id, None)))[0];
        (edit.By, edit.Act, edit.Why).ShouldBe(("Amara", "Rule changed", "The owner is often away"));
        edit.Became.ShouldBe([new("Who", "the owner", "the lead of the branch"), new("How long it waits", "1", "2")], ignoreOrder: true);
        (await office.RuleAsync()).SwitchedOnAt.ShouldBe(TestClock.Start);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_form_that_was_overtaken_writes_nothing(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var rule = await office.RuleAsync();
        await ChangeAsync(office, rule, Form(rule) with { Wait = 2 });

        (await ChangeAsync(office, rule, Form(rule) with { Wait = 3 })).Kind.ShouldBe(ResultKind.Conflict);
        (await SwitchAsync(office, rule.Id, new RuleSwitch { Version = rule.Version })).Kind.ShouldBe(ResultKind.Conflict);
        (await AskAsync(office, book => book.PutAwayAsync(office.Form(), rule.Id, new RulePutAway { Why = "Old", Version = rule.Version }, None))).Kind.ShouldBe(ResultKind.Conflict);

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

        var rule = await office.RuleAsync();
        (await ChangeAsync(office, rule, Form(rule) with { LeftAtMost = Feeling.SoSo })).IsDone.ShouldBeTrue();
        await office.TalkAsync(await office.KnownAsync("So-so after"), 3, Feeling.SoSo);
        await office.SweepAsync(4);

        (await office.TasksAsync()).Select(task => task.Words).ShouldBe(["Call Upset before, who left upset", "Call So-so after, who left so-so"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_new_rule_is_off_with_its_conditions_and_reads_as_one_sentence(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var form = Form(await office.RuleAsync()) with
        {
            Name = " Upset about money ", Version = Guid.Empty, Why = null, AtHour = 10, WaitUnit = RuleWaitUnit.Days,
            OnlyIf =
            [
                new() { Field = ConditionField.Language, Value = "pl" }, new() { Field = ConditionField.Left, Value = "Upset", Or = true }, new(),
                new() { Field = ConditionField.ComplaintOpen, Not = true },
            ],
        };

        var done = await AskAsync(office, book => book.AddAsync(office.Form(), form, None));

        var card = (await office.AskAsync<RuleShelf, IReadOnlyList<RuleCard>>(shelf => shelf.ListAsync(None))).Single(one => one.Name == "Upset about money");
        done.Value.ShouldBe(card.Address);
        (card.IsOn, card.Fired, card.By).ShouldBe((false, 0, "Amara"));
        card.Words.ShouldContain("only if their language is pl or they left upset, and they have no open complaint, then create a call for the owner, 1 day later at 10:00.");
        card.AsForm().OnlyIf.Select(line => line.Or).ShouldBe([false, true, false]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_copy_is_off_and_what_is_put_away_is_neither_changed_nor_switched(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var rule = await office.RuleAsync();
        (await AskAsync(office, book => book.PutAwayAsync(office.Form(), rule.Id, new RulePutAway { Version = rule.Version }, None))).Kind.ShouldBe(ResultKind.Invalid);
        (await AskAsync(office, book => book.PutAwayAsync(office.Form(), rule.Id, new RulePutAway { Why = "Nobody calls", Version = rule.Version }, None))).IsDone.ShouldBeTrue();

        rule = await office.RuleAsync();
        rule.RetiredAt.ShouldNotBeNull();
        (await SwitchAsync(office, rule.Id, new RuleSwitch { On = true, Version = rule.Version })).Kind.ShouldBe(ResultKind.Conflict);
        (await ChangeAsync(office, rule, Form(rule) with { Wait = 5 })).Kind.ShouldBe(ResultKind.Conflict);
        (await AskAsync(office, book => book.CopyAsync(office.Form(), rule.Id, new RuleCopy { Name = "Once more" }, None))).IsDone.ShouldBeTrue();

        var copy = (await office.AskAsync<RuleShelf, IReadOnlyList<RuleCard>>(shelf => shelf.ListAsync(None)))[0];
        (copy.Name, copy.IsOn, copy.Said).ShouldBe(("Once more", false, rule.Said()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_paused_rule_goes_on_from_the_moment_an_admin_looked(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        await office.SetAsync(db => db.FollowUpRules.ExecuteUpdateAsync(set => set.SetProperty(one => one.PausedAt, TestClock.Start)));
        office.Database.Clock.Advance(TimeSpan.FromHours(2));
        var rule = await office.RuleAsync();

        (await SwitchAsync(office, rule.Id, new RuleSwitch { On = true, Why = "A busy day", Version = rule.Version })).IsDone.ShouldBeTrue();

        rule = await office.RuleAsync();
        (rule.PausedAt, rule.SwitchedOnAt, rule.IsOn).ShouldBe((null, TestClock.Start.AddHours(2), true));
    }

    [Fact]
    public async Task What_cannot_be_a_slot_is_said_slot_by_slot()
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        var rule = await office.RuleAsync();
        var refused = await ChangeAsync(office, rule, Form(rule) with
        {
            Name = " ", LeftAtMost = Feeling.Delighted, Assignee = (RuleAssignee)9, Wait = 31, AtHour = 24, Why = "", Action = RuleAction.Survey,
            OnlyIf = [new() { Field = ConditionField.Tag, Value = "x" }, new() { Field = ConditionField.Topic, Value = $"{Guid.CreateVersion7()}" }],
        });
        refused.Problems.Errors.Select(error => error.PropertyName).ShouldBe(
            ["Name", "Why", "LeftAtMost", "OnlyIf[0].Value", "OnlyIf[1]", "Action", "Assignee", "Wait", "AtHour"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_sentence_that_says_the_same_is_no_act()
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        var before = await office.RuleAsync();
        (await ChangeAsync(office, before, Form(before))).IsDone.ShouldBeTrue();
        (await SwitchAsync(office, before.Id, new RuleSwitch { On = true, Version = before.Version })).IsDone.ShouldBeTrue();
        (await office.RuleAsync()).Version.ShouldBe(before.Version);
        (await SwitchAsync(office, Guid.CreateVersion7(), new RuleSwitch())).Kind.ShouldBe(ResultKind.NotFound);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Guards_are_set_once_and_a_second_form_is_overtaken(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var usual = await office.AskAsync<GuardBook, GuardChange>(book => book.ReadAsync(None));
        Task<Result<string>> SetAsync(GuardChange change) => office.AskAsync<GuardBook, Result<string>>(book => book.SetAsync(office.Form(), change, None));

        (await SetAsync(usual with { Cap = 0, RestDays = 91, QuietFrom = null, Why = "" })).Problems.Errors.Select(error => error.PropertyName).ShouldBe(["QuietFrom", "RestDays", "Cap", "Why"], ignoreOrder: true);
        (await SetAsync(usual with { RestDays = 14, Why = "They felt pushed" })).IsDone.ShouldBeTrue();
        (await SetAsync(usual with { RestDays = 3, Why = "More is better" })).Kind.ShouldBe(ResultKind.Conflict);

        (await office.AskAsync<GuardBook, GuardChange>(book => book.ReadAsync(None))).RestDays.ShouldBe(14);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_log_of_a_customer_goes_on_where_its_page_ended(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var rule = await office.RuleAsync();
        var (mine, other) = (await office.KnownAsync("Mine"), await office.KnownAsync("Other"));
        await office.Database.SaveAsync("Fired", [.. Enumerable.Range(0, CustomerFirings.PageSize + 3).Select(at => Firing(rule, mine, at / 2)), Firing(rule, other, 1)]);

        var first = await office.AskAsync<CustomerFirings, CustomerFiringsPage>(firings => firings.OfAsync(mine.Id, null, None));
        var second = await office.AskAsync<CustomerFirings, CustomerFiringsPage>(firings => firings.OfAsync(mine.Id, first.Next, None));

        (first.Lines.Count, first.IsEarlier, second.Lines.Count, second.IsEarlier, second.Next).ShouldBe((CustomerFirings.PageSize, false, 3, true, null));
        first.Lines.Concat(second.Lines).Select(line => line.Id).Distinct().Count().ShouldBe(CustomerFirings.PageSize + 3);
        first.Lines[0].Came.ShouldBe("Left out: has an open complaint");
    }

    private static RuleFiring Firing(FollowUpRule rule, Customer customer, int hour) => new()
    {
        RuleId = rule.Id, SubjectId = Guid.CreateVersion7(), Occurrence = "once", CustomerId = customer.Id, HappenedAt = TestClock.Start, FiredAt = TestClock.Start.AddHours(hour),
        Outcome = FiringOutcome.LeftOut, Why = LeftOutWhy.ComplaintOpen,
    };

    private static RuleForm Form(FollowUpRule rule) => RuleForm.Of(rule.Name, rule.Said(), rule.Version) with { Why = "So it shall be" };

    private static Task<Result<string>> AskAsync(RuledOffice office, Func<RuleBook, Task<Result<string>>> act) => office.AskAsync(act);

    private static Task<Result<string>> ChangeAsync(RuledOffice office, FollowUpRule rule, RuleForm change) =>
        AskAsync(office, book => book.ChangeAsync(office.Form(), rule.Id, change, None));

    private static Task<Result<string>> SwitchAsync(RuledOffice office, Guid id, RuleSwitch wanted) =>
        AskAsync(office, book => book.SwitchAsync(office.Form(), id, wanted, None));
}
