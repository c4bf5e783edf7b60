namespace CustomerRelations.Cycle.FollowUp;

/// <summary>A call that a rule would ask for.</summary>
/// <param name="DueAt">UTC.</param>
/// <param name="Assignee">By name.</param>
/// <param name="Zone">IANA zone of the branch.</param>
public sealed record Firing(Ending Ending, DateTime DueAt, string Assignee, string Zone);
