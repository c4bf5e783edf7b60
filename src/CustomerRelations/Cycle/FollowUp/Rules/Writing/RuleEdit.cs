namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>Who changed a rule, when, what became of which slot, and why.</summary>
/// <param name="At">UTC.</param>
/// <param name="Became">Slot by slot; empty for a switch.</param>
/// <param name="Why">In their words; empty when they gave none.</param>
public sealed record RuleEdit(DateTime At, string By, string Act, IReadOnlyList<RuleEditSlot> Became, string? Why);
