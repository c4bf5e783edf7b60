namespace CustomerRelations.Cycle.Desk;

/// <summary>What went wrong with somebody in the last half year.</summary>
/// <param name="ToldAgain">How often they had to tell their story to another table.</param>
/// <param name="WrongDoors">How often they were sent to the wrong one.</param>
/// <param name="Broken">Promises that were not kept.</param>
public sealed record BriefingMarks(int ToldAgain, int WrongDoors, int Broken);
