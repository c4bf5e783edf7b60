using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp;

/// <summary>What one must know before ringing somebody about a follow-up.</summary>
/// <param name="Goal">What they want to achieve, in their words.</param>
/// <param name="Left">How they left, when that is why they are rung.</param>
/// <param name="LeftAt">UTC.</param>
/// <param name="IsDone">Somebody rang them already.</param>
public sealed record FollowUpBrief(Guid Id, string Words, string? CustomerReference, string? Goal, Feeling? Left, DateTime? LeftAt, bool IsDone);
