namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>A message in words, ready to be laid into the outbox.</summary>
/// <param name="Html">The same as simple HTML.</param>
/// <param name="Language">Of the template.</param>
/// <param name="StopPath">Where its stop link leads; empty without one.</param>
/// <param name="StopHash">Of the link's secret.</param>
public sealed record WrittenMessage(string Subject, string Text, string Html, string Language, string? StopPath, byte[]? StopHash);
