using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>An action that a complaint asks for.</summary>
/// <param name="Owner">Who sees to it.</param>
/// <param name="ToldAt">When the customer was told what changed; empty until then.</param>
public sealed record AskedAction(CorrectiveAction Action, string Owner, DateTime? ToldAt);
