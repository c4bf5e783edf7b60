using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Reads and writes the "only if" of a sentence: groups that all hold, each of conditions of which one holds.</summary>
public static class RuleConditions
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    /// <param name="json">As a rule keeps it; nothing means always.</param>
    public static IReadOnlyList<IReadOnlyList<RuleCondition>> Read(string? json) =>
        json is null ? [] : JsonSerializer.Deserialize<List<List<RuleCondition>>>(json, Options) ?? [];

    /// <returns>Nothing when there is no condition.</returns>
    public static string? Write(IEnumerable<IReadOnlyList<RuleCondition>> groups) =>
        groups.Where(group => group.Count > 0).ToList() is { Count: > 0 } some ? JsonSerializer.Serialize(some, Options) : null;
}
