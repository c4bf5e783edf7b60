using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.CustomerFile.Links;

/// <summary>Somebody who belongs to a customer, as that customer's file shows them.</summary>
/// <param name="Other">The living file of the other one.</param>
/// <param name="IsOfThisFile">It is said of the customer whose file is open; else of the other.</param>
/// <param name="Role">What the one of whom it is said is there.</param>
/// <param name="Since">Since when the one of whom it is said is with us, UTC.</param>
public sealed record LinkLine(Guid Id, LinkedFile Other, LinkKind Kind, bool IsOfThisFile, string? Role, DateTime Since);
