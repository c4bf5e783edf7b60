using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Whom a conversation is with.</summary>
/// <param name="Customer">null when they would rather stay anonymous.</param>
/// <param name="IsTwin">A file was opened although somebody with the same phone or e-mail has one.</param>
public sealed record Welcomed(Customer? Customer, bool IsTwin);
