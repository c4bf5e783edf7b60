using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>Something a customer told us, and to whom.</summary>
public sealed record ToldFact(CustomerFact Fact, string ToldTo);
