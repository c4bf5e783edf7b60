namespace CustomerRelations.Cycle.BeReady;

/// <summary>Somebody who comes today.</summary>
/// <param name="At">UTC.</param>
/// <param name="Who">Their name, or who it is when there is no file.</param>
/// <param name="Customer">The reference of their file; null when there is none.</param>
/// <param name="LikesToBeServed">The first thing they told us about it.</param>
public sealed record ExpectedVisit(DateTime At, string Who, string? Customer, string? About, string? LikesToBeServed);
