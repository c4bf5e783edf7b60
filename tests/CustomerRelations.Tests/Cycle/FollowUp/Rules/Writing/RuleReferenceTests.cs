using CustomerRelations.Cycle.FollowUp.Rules;
using CustomerRelations.Cycle.FollowUp.Rules.Writing;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Shape;

namespace CustomerRelations.Tests.Cycle.FollowUp.Rules.Writing;

/// <summary>The page that lists what a sentence can be made of says what the code says.</summary>
public sealed class RuleReferenceTests
{
    [Fact]
    public async Task The_reference_lists_every_trigger_condition_action_person_and_wait()
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        var lines = await office.AskAsync<RuleLibrary, IReadOnlyList<string>>(library => Task.FromResult<IReadOnlyList<string>>([.. Lines(library)]));

        var written = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "reference", "rules.md"))
            .SkipWhile(line => line != "## Every word of a sentence").TakeWhile(line => line != "## When it fires").Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| slot", StringComparison.Ordinal));

        written.ShouldBe(lines);
    }

    private static IEnumerable<string> Lines(RuleLibrary library) =>
        library.Triggers.Select(trigger => $"| When | {TriggerWords.Of(trigger)} | {Slots(trigger.Slots)} | {string.Join(", ", library.FieldsFor(trigger.Kind).Except(Always(library)).Select(ConditionWords.Of))} |")
            .Concat(Always(library).Select(field => $"| only if | {ConditionWords.Of(field)} | {(RuleLibrary.IsAsOfToday(field) ? "as of today" : "")} |  |"))
            .Concat(Enum.GetValues<RuleAction>().Select(action => $"| then | {SlotWords.Of(action)} | {(RuleActions.Reaches(action) ? "the customer hears from us" : "")} |  |"))
            .Concat(Enum.GetValues<RuleAssignee>().Select(who => $"| for | {SlotWords.Of(who)} |  |  |"))
            .Concat(Enum.GetValues<RuleWaitUnit>().Select(unit => $"| later | {SlotWords.Of(unit, 2)} | 0 to {FollowUpRule.LongestWait} |  |"))
            .Concat(PreparedWords.Gaps.Select(gap => $"| words | `{gap.Gap}` | {gap.Filled} |  |"));

    private static string Slots(TriggerSlots slots) => string.Join(", ", new[]
    {
        slots.Feeling ? "how cold" : "",
        slots.Days is { } usual ? $"{slots.FewestDays} to {slots.MostDays} days, usually {usual}" : "",
        slots.Times ? "or times their own usual gap" : "",
    }.Where(words => words.Length > 0));

    private static List<ConditionField> Always(RuleLibrary library) =>
        [.. Enum.GetValues<ConditionField>().Where(field => library.Triggers.All(trigger => library.FieldsFor(trigger.Kind).Contains(field)))];
}
