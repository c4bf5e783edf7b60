using System.Globalization;
using System.Text.Json;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>Tells what became of a rule's words: who, when, which slot, and why.</summary>
public sealed class RuleHistory(CrmDbContext db, RuleOptionBook options)
{
    /// <value>Under which name the reason stands beside a change.</value>
    internal const string Why = "Why";

    private const int Shown = 20;

    /// <summary>The last changes, the newest first.</summary>
    public async Task<IReadOnlyList<RuleEdit>> OfAsync(Guid id, CancellationToken cancel)
    {
        var entries = await (from entry in db.Changes.AsNoTracking()
                             where entry.SubjectId == id
                             join staff in db.Staff on entry.ById equals staff.Id
                             orderby entry.Seq descending
                             select new { entry.At, staff.DisplayName, entry.Act, entry.Detail!.Before, entry.Detail!.After })
            .Take(Shown).ToListAsync(cancel);
        var names = await options.NamesAsync(cancel);
        return entries.ConvertAll(entry => Edit(entry.At, entry.DisplayName, entry.Act, Read(entry.Before), Read(entry.After), names));
    }

    private static RuleEdit Edit(DateTime at, string by, string act, Dictionary<string, string?> was, Dictionary<string, string?> became, RuleNames names)
    {
        string? Word(string field, Dictionary<string, string?> of) => Said(field, of.GetValueOrDefault(field), names);
        return new RuleEdit(
            at, by, act,
            became.Keys.Where(field => SlotOf(field) is not null && Word(field, was) != Word(field, became))
                .Select(field => new RuleEditSlot(SlotOf(field)!, Word(field, was) ?? "", Word(field, became) ?? "")).ToList(),
            became.GetValueOrDefault(Why));
    }

    private static Dictionary<string, string?> Read(string? json) => json is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string?>>(json) ?? [];

    // Moments are not words of the sentence.
    private static string? SlotOf(string field) => field switch
    {
        nameof(FollowUpRule.Name) => "Name",
        nameof(FollowUpRule.Trigger) => "What it waits for",
        nameof(FollowUpRule.LeftAtMost) => "How cold they leave",
        nameof(FollowUpRule.Days) => "How many days",
        nameof(FollowUpRule.Times) => "Times their own usual gap",
        nameof(FollowUpRule.Conditions) => "Only if",
        nameof(FollowUpRule.Action) => "What we do",
        nameof(FollowUpRule.Words) => "Prepared words",
        nameof(FollowUpRule.TemplateId) => "Text",
        nameof(FollowUpRule.TagId) => "List",
        nameof(FollowUpRule.Assignee) => "Who",
        nameof(FollowUpRule.NamedId) => "By name",
        nameof(FollowUpRule.Wait) => "How long it waits",
        nameof(FollowUpRule.WaitUnit) => "Counted in",
        nameof(FollowUpRule.AtHour) => "Hour",
        "Copied from" => "Copied from",
        _ => null,
    };

    private static string? Said(string field, string? value, RuleNames names) => field switch
    {
        _ when string.IsNullOrEmpty(value) => null,
        nameof(FollowUpRule.Trigger) when Enum.TryParse<RuleTrigger>(value, out var kind) => TriggerWords.Of(kind),
        nameof(FollowUpRule.LeftAtMost) when Enum.TryParse<Feeling>(value, out var left) => SlotWords.AtMost(left),
        nameof(FollowUpRule.Assignee) when Enum.TryParse<RuleAssignee>(value, out var who) => SlotWords.Of(who),
        nameof(FollowUpRule.Action) when Enum.TryParse<RuleAction>(value, out var action) => SlotWords.Of(action),
        nameof(FollowUpRule.WaitUnit) when Enum.TryParse<RuleWaitUnit>(value, out var unit) => SlotWords.Of(unit, 2),
        nameof(FollowUpRule.AtHour) => string.Create(CultureInfo.InvariantCulture, $"{value}:00"),
        nameof(FollowUpRule.Conditions) => SentenceWords.OnlyIf(new RuleSentence { Conditions = value }, names),
        nameof(FollowUpRule.NamedId) or nameof(FollowUpRule.TagId) or nameof(FollowUpRule.TemplateId) => names.Of(value),
        _ => value,
    };
}
