namespace CustomerRelations.Cycle.Understand;

/// <summary>What a customer was told to expect, and nobody has asked yet whether it came so.</summary>
/// <param name="Words">As it was told.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Touchpoint">The conversation, by reference.</param>
/// <param name="By">By when, if the words name a day; UTC.</param>
public sealed record ToldBefore(string Words, DateTime At, string Touchpoint, DateTime? By);
