namespace CustomerRelations.Cycle.BeReady;

/// <summary>Whose day it is, with a word that was agreed to.</summary>
/// <param name="Customer">The reference of their file.</param>
/// <param name="Words">What day: "Birthday".</param>
/// <param name="MayBeUsedFor">What they agreed to: "A card".</param>
public sealed record DayToRemember(string Customer, string Name, string? Language, string Words, string? MayBeUsedFor);
