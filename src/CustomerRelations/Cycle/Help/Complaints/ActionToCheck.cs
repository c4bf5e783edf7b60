namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>A corrective action that is done, on the day its effect is to be looked at, or after it.</summary>
public sealed record ActionToCheck(string Reference, string Words, string Owner, DateOnly CheckOn);
