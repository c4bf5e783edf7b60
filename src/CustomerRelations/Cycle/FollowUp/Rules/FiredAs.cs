using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>What came of a firing, and the row that came of it.</summary>
public sealed record FiredAs(FiringOutcome Outcome, Guid? TaskId = null, Guid? MessageId = null, Guid? SurveyId = null, LeftOutWhy? Why = null)
{
    public static FiredAs LeftOut(LeftOutWhy why) => new(FiringOutcome.LeftOut, Why: why);
}
