namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Something that happened to a complaint.</summary>
/// <param name="At">UTC.</param>
/// <param name="What">In words: "Thanked", "Taken over by Amara".</param>
/// <param name="By">Who did or heard it.</param>
/// <param name="Words">A reason, or what was said with it.</param>
/// <param name="IsTheirs">The words are the customer's.</param>
public sealed record ComplaintEvent(DateTime At, string What, string By, string? Words = null, bool IsTheirs = false);
