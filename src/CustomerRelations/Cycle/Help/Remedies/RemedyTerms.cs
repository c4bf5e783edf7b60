using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>What is offered, what it costs us, and by when it is done.</summary>
/// <param name="DueAt">UTC.</param>
public sealed record RemedyTerms(string Words, Money Cost, DateTime DueAt);
