using CustomerRelations.Cycle.Receive;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Desk;

/// <summary>Whom a conversation is with.</summary>
/// <param name="Customer">null when they would rather stay anonymous.</param>
/// <param name="Twins">Beside whose files a new one was opened all the same; null when nobody looks the same.</param>
public sealed record Welcomed(Customer? Customer, Twins? Twins);
