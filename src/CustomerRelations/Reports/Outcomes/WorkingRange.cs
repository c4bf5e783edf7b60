namespace CustomerRelations.Reports.Outcomes;

/// <summary>What began on one day and ended so many working days later: from when to before when, all UTC.</summary>
public sealed record WorkingRange(DateTime OpensAt, DateTime OpensBefore, DateTime EndsAt, DateTime EndsBefore);
