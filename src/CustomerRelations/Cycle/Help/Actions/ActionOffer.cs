using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>An action for the same cause that a complaint may ask for too.</summary>
/// <param name="Owner">Who sees to it.</param>
public sealed record ActionOffer(string Reference, CorrectiveKind Kind, string Words, string Owner, DateTime DueAt, DateTime? DoneAt);
