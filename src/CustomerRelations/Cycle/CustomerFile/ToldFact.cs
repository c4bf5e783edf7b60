using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>Something a customer told us, and to whom.</summary>
/// <param name="Source">The reference of the conversation in which they said it; empty when that is not known.</param>
public sealed record ToldFact(CustomerFact Fact, string ToldTo, string? Source);
