namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Something that happened to one customer, and what a rule makes of it.</summary>
/// <param name="HappenedAt">UTC.</param>
/// <param name="What">What happened, in words.</param>
/// <param name="Fires">The rule fires.</param>
/// <param name="Why">Why it fires or does not: a sentence.</param>
/// <param name="DueAt">UTC; empty when it does not fire.</param>
/// <param name="For">Who is asked, by name; empty when it does not fire.</param>
public sealed record TrialLine(DateTime HappenedAt, string What, bool Fires, string Why, DateTime? DueAt = null, string? For = null);
