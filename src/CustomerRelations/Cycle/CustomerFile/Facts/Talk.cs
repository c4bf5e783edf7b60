namespace CustomerRelations.Cycle.CustomerFile.Facts;

/// <summary>A conversation in which they may have said it.</summary>
/// <param name="At">UTC.</param>
/// <param name="With">The colleague.</param>
public sealed record Talk(Guid Id, string Reference, string Goal, DateTime At, string With);
