using CustomerRelations.Cycle.FollowUp.Rules;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.FollowUp.Rules;

public sealed class RuleQuestionsTests
{
    private static readonly Guid Something = Guid.CreateVersion7();

    private static readonly IReadOnlyList<IReadOnlyList<RuleCondition>> Everything = Enum.GetValues<ConditionField>()
        .Select(field => (IReadOnlyList<RuleCondition>)[new RuleCondition(field, ValueFor(field)), new RuleCondition(field, ValueFor(field), Not: true)]).ToList();

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_thing_to_wait_for_is_one_question_that_the_database_understands_with_every_condition(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var asked = new List<RuleTrigger>();
        foreach (var sentence in Enum.GetValues<RuleTrigger>().SelectMany(Sentences))
        {
            (await office.AskAsync<RuleFinder, IReadOnlyList<RuleSubject>>(finder =>
                finder.FindAsync(sentence, TestClock.Start.AddDays(-30), TestClock.Start, null, CancellationToken.None))).ShouldBeEmpty();
            asked.Add(sentence.Trigger);
        }

        asked.Distinct().Count().ShouldBe(Enum.GetValues<RuleTrigger>().Length);
    }

    [Fact]
    public async Task Each_question_is_understood_by_SQL_Server()
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        await using var server = TSql.Open();
        await using var scope = office.Database.Scope();
        var kinds = scope.Get<RuleLibrary>().Triggers.Select(trigger => trigger.GetType()).ToList();
        kinds.Count.ShouldBe(Enum.GetValues<RuleTrigger>().Length);
        foreach (var trigger in kinds.Select(type => (IRuleTrigger)Activator.CreateInstance(type, server)!))
        {
            foreach (var sentence in Sentences(trigger.Kind))
            {
                TSql.ShouldParse(ConditionFilter.Apply(server, trigger.Between(sentence, TestClock.Start.AddDays(-1), TestClock.Start), RuleConditions.Read(sentence.Conditions), TestClock.Start));
            }
        }
    }

    private static IEnumerable<RuleSentence> Sentences(RuleTrigger trigger)
    {
        var plain = new RuleSentence { Trigger = trigger };
        yield return plain;
        yield return plain with { Conditions = RuleConditions.Write(Everything) };
        if (trigger == RuleTrigger.Silent)
        {
            yield return plain with { Times = 3, Conditions = RuleConditions.Write(Everything) };
        }
    }

    private static string ValueFor(ConditionField field) => field switch
    {
        ConditionField.Arrived or ConditionField.Left => nameof(Feeling.Upset),
        ConditionField.Solved => nameof(Solved.NotYet),
        ConditionField.Language => "pl",
        ConditionField.Consent => nameof(ConsentPurpose.Greeting),
        ConditionField.DaysSinceContact or ConditionField.RemedyValue => "30",
        _ => $"{Something}",
    };
}
