using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Somebody whom a rule would have left out, and why.</summary>
/// <param name="HappenedAt">UTC.</param>
/// <param name="Zone">IANA zone of the branch.</param>
public sealed record RehearsedLeftOut(DateTime HappenedAt, string Zone, string? Customer, string? CustomerReference, string? Language, LeftOutWhy Why);
