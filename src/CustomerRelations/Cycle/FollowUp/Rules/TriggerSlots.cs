namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Which slots a trigger's sentence has.</summary>
/// <param name="Feeling">How cold they leave.</param>
/// <param name="Days">The default of its N; empty where it has none.</param>
/// <param name="FewestDays">The least it may be.</param>
/// <param name="MostDays">The most it may be.</param>
/// <param name="Times">It may go by the customer's own usual gap instead of days.</param>
public sealed record TriggerSlots(bool Feeling = false, int? Days = null, int FewestDays = 0, int MostDays = 365, bool Times = false);
