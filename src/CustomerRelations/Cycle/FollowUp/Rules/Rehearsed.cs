using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>What a sentence would have done in the last 30 days.</summary>
/// <param name="Count">How often it would have fired.</param>
/// <param name="Days">Each day and how often, the first one first.</param>
/// <param name="Fires">The newest first, as many as were asked for.</param>
/// <param name="LeftOut">Why people were left out, and how often.</param>
/// <param name="LeftOutList">Who was left out, the newest first, as many as were asked for.</param>
/// <param name="AsOfToday">Conditions that are judged by what is so today.</param>
/// <param name="Cap">A rule that would fire more often than this in one go pauses.</param>
public sealed record Rehearsed(
    int Count,
    IReadOnlyList<(DateOnly Day, int Times)> Days,
    IReadOnlyList<RehearsedFire> Fires,
    IReadOnlyList<(LeftOutWhy Why, int Count)> LeftOut,
    IReadOnlyList<RehearsedLeftOut> LeftOutList,
    IReadOnlyList<ConditionField> AsOfToday,
    int Cap);
