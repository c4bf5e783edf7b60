using CustomerRelations.Cycle.FollowUp.Rules;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.FollowUp.Rules;

public sealed class RulesRehearsalTests
{
    private const int Month = 29;

    public static TheoryData<DatabaseKind, RuleTrigger> Dated => new()
    {
        { DatabaseKind.Sqlite, RuleTrigger.DayToRemember }, { DatabaseKind.Sqlite, RuleTrigger.LeftUnhappy }, { DatabaseKind.Sqlite, RuleTrigger.Welcomed },
    };

    [Theory]
    [MemberData(nameof(Dated))]
    public async Task The_preview_counts_what_fires_when_the_same_month_is_lived_through(DatabaseKind kind, RuleTrigger trigger)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        await office.SetAsync(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ExecuteDeleteAsync(db.FollowUpRules));
        var sentence = new RuleSentence { Trigger = trigger, LeftAtMost = Feeling.Unhappy, Action = RuleAction.Call, Assignee = RuleAssignee.Owner, Wait = 1 };
        var rule = await office.RuleAsync(sentence);
        await LiveAsync(office);
        for (var hour = 6; hour <= Month * 24; hour += 6)
        {
            await office.SweepAsync(hour);
        }

        office.Database.Clock.Advance(TimeSpan.FromDays(Month));
        var played = await office.AskAsync<Rehearsal, Rehearsed>(rehearsal => rehearsal.PlayAsync(sentence, 500, CancellationToken.None));

        var fired = (await office.FiringsAsync(rule)).Where(firing => firing.Outcome == FiringOutcome.Asked).ToList();
        played.Count.ShouldBeGreaterThan(10);
        fired.Count.ShouldBe(played.Count);
        played.Fires.Select(fire => fire.SubjectId).ShouldBe(fired.Select(firing => firing.SubjectId), ignoreOrder: true);
        played.Days.Sum(day => day.Times).ShouldBe(played.Count);
        played.LeftOut.Sum(one => one.Count).ShouldBe((await office.FiringsAsync(rule)).Count(firing => firing.Outcome == FiringOutcome.LeftOut));
        var tasks = await office.TasksAsync();
        played.Fires.ShouldAllBe(fire => tasks.Single(task => task.SubjectId == fire.SubjectId).DueAt == fire.DueAt && fire.For.Length > 0 && fire.What.StartsWith("Call "));
    }

    [Fact]
    public async Task One_customer_is_told_apart_and_each_reason_said()
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        var folake = await office.KnownAsync("Folake Adeyemi", one => one.Language = "en");
        await office.TalkAsync(folake, 1, Feeling.Upset);
        await office.TalkAsync(folake, 2, Feeling.Unhappy);
        await office.TalkAsync(folake, 3, Feeling.Delighted);
        office.Database.Clock.Advance(TimeSpan.FromHours(5));
        var sentence = new RuleSentence { Trigger = RuleTrigger.LeftUnhappy, LeftAtMost = Feeling.Unhappy, Action = RuleAction.Call, Assignee = RuleAssignee.Owner, Wait = 1 };

        var trial = await TrialAsync(office, sentence, folake);
        var polish = await TrialAsync(office, sentence with { Conditions = RuleConditions.Write([[new RuleCondition(ConditionField.Language, "pl")]]) }, folake);

        trial.Summary.ShouldBe("It would have fired once in the last 30 days.");
        trial.Lines.Select(line => line.Why).ShouldBe(
        [
            "It does not fire: this is not what the rule waits for.",
            "It does not fire: Folake Adeyemi heard from us a few days before.",
            "It fires: this is what the rule waits for, and nothing stands against it.",
        ]);
        trial.Lines[^1].For.ShouldBe("Amara");
        polish.Lines.ShouldAllBe(line => !line.Fires);
        polish.Lines[^1].Why.ShouldBe("It does not fire: it is not so that their language is pl.");
    }

    [Fact]
    public async Task A_rule_reads_as_one_sentence()
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        await using var scope = office.Database.Scope();
        var words = scope.Get<SentenceWords>();

        words.Of((await office.RuleAsync()).Said(), RuleNames.None)
            .ShouldBe("When a touchpoint ends upset or unhappy and the customer allows contact, then create a call for the owner, 1 working day later.");
        words.Of(new RuleSentence { Trigger = RuleTrigger.HandoverWaiting, Action = RuleAction.Notify, Wait = 0, WaitUnit = RuleWaitUnit.Minutes }, RuleNames.None)
            .ShouldBe("When nobody takes a hand-over for 1 working day, then show it to whoever answers for the branch, at once.");
        foreach (var trigger in scope.Get<RuleLibrary>().Triggers)
        {
            words.Of(new RuleSentence { Trigger = trigger.Kind }, RuleNames.None).ShouldNotContain("{");
        }
    }

    private static Task<Trial> TrialAsync(RuledOffice office, RuleSentence sentence, Customer customer) =>
        office.AskAsync<RuleTrial, Trial>(trial => trial.OnAsync(sentence, customer.Reference, CancellationToken.None));

    private static async Task LiveAsync(RuledOffice office)
    {
        for (var at = 0; at < 40; at++)
        {
            var customer = Customer.Welcome(CustomerKind.Person, $"Customer {at}", [$"customer{at}"], office.People.Branch.Id, TestClock.Start.AddHours(1 + (at * 16)));
            if (at % 5 == 0)
            {
                customer.RefuseContact(TestClock.Start);
            }

            await office.Database.SaveAsync("Customer welcomed", customer);
            await office.DayAsync(customer, at % 2 == 0 ? 3 : 4, 3 + (at % 28));
            await office.TalkAsync(customer, 1 + (at * 16), at % 3 == 0 ? Feeling.Pleased : Feeling.Unhappy);
            await office.TalkAsync(customer, 2 + (at * 16), Feeling.Upset);
        }
    }
}
