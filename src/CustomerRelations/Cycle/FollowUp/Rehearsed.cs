namespace CustomerRelations.Cycle.FollowUp;

/// <summary>What a rule would have done in the last 30 days.</summary>
/// <param name="Count">How often it would have fired.</param>
/// <param name="Days">Each day and how often, the first one first.</param>
/// <param name="Firings">The newest first, as many as were asked for.</param>
/// <param name="Refused">People left out because they would rather not be contacted.</param>
/// <param name="Rested">Endings left out because the same person would have been called in the same seven days.</param>
public sealed record Rehearsed(int Count, IReadOnlyList<(DateOnly Day, int Times)> Days, IReadOnlyList<Firing> Firings, int Refused, int Rested);
