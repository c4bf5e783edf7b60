namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>One message as it lies in the outbox.</summary>
/// <param name="Sender">Who signs it; empty when no colleague does.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Html">The same as simple HTML.</param>
public sealed record OutboxView(OutboxLine Line, string? Sender, string Text, string Html);
