using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>A message in the list of the outbox.</summary>
/// <param name="CustomerReference">Empty when it goes to a colleague.</param>
public sealed record OutboxLine(
    Guid Id, ConsentPurpose Purpose, string To, string Subject, string? Customer, string? CustomerReference,
    DateTime WrittenAt, DateTime NextTryAt, int Tries, DateTime? SentAt, DateTime? DeadAt, DateTime? CancelledAt, string? Problem)
{
    public OutboxState State => SentAt is not null ? OutboxState.Sent : CancelledAt is not null ? OutboxState.Cancelled : DeadAt is not null ? OutboxState.Dead : OutboxState.Waiting;
}
