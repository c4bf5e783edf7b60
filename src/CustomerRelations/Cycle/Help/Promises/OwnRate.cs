namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>One's own promises that fell due lately, those let off left out.</summary>
/// <param name="Due">How many.</param>
/// <param name="Kept">Kept by the time that was said or agreed later.</param>
/// <param name="Broken">Said not to be kept.</param>
public sealed record OwnRate(int Due, int Kept, int Broken);
