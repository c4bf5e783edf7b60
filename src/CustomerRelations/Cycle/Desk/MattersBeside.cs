using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Desk;

/// <summary>What the customer at the desk came about before.</summary>
/// <param name="Zone">IANA zone of the reader.</param>
/// <param name="Now">The moment it was read, UTC.</param>
public sealed record MattersBeside(Customer Customer, KnownMatters Matters, string Zone, DateTime Now);
