using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>What one rule did, or did not do, for one customer.</summary>
/// <param name="HappenedAt">UTC: when what it waits for happened.</param>
/// <param name="FiredAt">UTC.</param>
/// <param name="Rule">Its name.</param>
/// <param name="Sentence">As it reads now.</param>
/// <param name="Why">Why they were left out, when they were.</param>
public sealed record CustomerFiring(Guid Id, DateTime HappenedAt, DateTime FiredAt, Guid RuleId, string Rule, string Sentence, FiringOutcome Outcome, bool IsLate, LeftOutWhy? Why)
{
    /// <value>"Somebody was asked": what came of it.</value>
    public string Came => Outcome switch
    {
        FiringOutcome.Asked => "Somebody was asked",
        FiringOutcome.Notified => "It was shown to whoever answers for the branch",
        FiringOutcome.Written => "A message was written",
        FiringOutcome.Surveyed => "They were asked one question",
        FiringOutcome.Listed => "They were put on a list",
        FiringOutcome.TooLate => "It came too late to do it by itself",
        _ => Why is { } why ? $"Left out: {SlotWords.Of(why)}" : "Left out",
    };
}
