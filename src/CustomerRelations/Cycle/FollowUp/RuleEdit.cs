using System.Globalization;
using System.Text.Json;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp;

/// <summary>Who changed a rule, when, and what became of which words.</summary>
/// <param name="At">UTC.</param>
/// <param name="Became">Was and is, slot by slot; empty for a switch.</param>
public sealed record RuleEdit(DateTime At, string By, string Act, IReadOnlyList<(string Was, string Is)> Became)
{
    /// <param name="at">UTC.</param>
    /// <param name="by">Their name.</param>
    /// <param name="act">The act in words.</param>
    /// <param name="before">JSON of the fields that changed, as the change log keeps it; nothing when it was erased.</param>
    /// <param name="after">The same afterwards.</param>
    public static RuleEdit Of(DateTime at, string by, string act, string? before, string? after)
    {
        var (was, became) = (Read(before), Read(after));
        return new RuleEdit(at, by, act, became.Select(field => (Was: Said(field.Key, was.GetValueOrDefault(field.Key)), Is: Said(field.Key, field.Value)))
            .Where(words => words.Was.Length > 0 && words.Is.Length > 0)
            .ToList());
    }

    private static Dictionary<string, string?> Read(string? json) => json is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string?>>(json) ?? [];

    // Moments are not words of the sentence.
    private static string Said(string field, string? value) => field switch
    {
        nameof(FollowUpRule.LeftAtMost) when Enum.TryParse<Feeling>(value, out var left) => RuleWords.Of(left),
        nameof(FollowUpRule.Assignee) when Enum.TryParse<RuleAssignee>(value, out var who) => RuleWords.Of(who),
        nameof(FollowUpRule.Wait) when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) => RuleWords.Wait(days),
        _ => "",
    };
}
