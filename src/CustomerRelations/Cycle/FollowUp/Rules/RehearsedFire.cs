using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>One time a rule would have fired.</summary>
/// <param name="HappenedAt">UTC.</param>
/// <param name="Zone">IANA zone of the branch.</param>
/// <param name="Customer">Empty for a stranger.</param>
/// <param name="What">The words somebody would be asked with.</param>
/// <param name="DueAt">UTC.</param>
/// <param name="For">Who would be asked, by name.</param>
public sealed record RehearsedFire(
    Guid SubjectId, DateTime HappenedAt, string Zone, string? Customer, string? CustomerReference, string? Language, Feeling? Left, string What, DateTime DueAt, string For);
