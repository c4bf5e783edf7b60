using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Understand;

/// <summary>What one conversation said about whether its matter is solved.</summary>
/// <param name="At">When it was, UTC.</param>
/// <param name="By">Who said so; empty when nobody was asked.</param>
public sealed record TalkAnswer(DateTime At, Solved Solved, SaidBy? By);
