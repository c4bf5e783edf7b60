namespace CustomerRelations.Cycle.Receive.Outside;

/// <summary>Something that happened, as the customer reads it.</summary>
/// <param name="At">UTC.</param>
/// <param name="What">In a few words.</param>
/// <param name="Words">What was said with it.</param>
/// <param name="IsTheirs">The words are the customer's own.</param>
public sealed record FeedbackStep(DateTime At, string What, string? Words = null, bool IsTheirs = false);
