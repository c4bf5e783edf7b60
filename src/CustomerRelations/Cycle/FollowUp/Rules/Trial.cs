namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>What a rule makes of one customer's last 30 days.</summary>
/// <param name="Customer">Empty when nobody has this reference.</param>
/// <param name="Zone">IANA zone by which the moments are shown.</param>
/// <param name="Lines">The newest first.</param>
/// <param name="Summary">One sentence: whether it would have fired, or why nothing happened at all.</param>
public sealed record Trial(string? Customer, string? CustomerReference, string? Language, string Zone, IReadOnlyList<TrialLine> Lines, string Summary);
