namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>A complaint that asks for an action, and whether its customer was told what changed.</summary>
/// <param name="Customer">Empty when they stayed anonymous or were forgotten.</param>
/// <param name="ToldBy">Who told them.</param>
public sealed record AskingComplaint(string Reference, string Words, string? Customer, string? CustomerReference, string? Language, DateTime? ToldAt, string? ToldBy);
