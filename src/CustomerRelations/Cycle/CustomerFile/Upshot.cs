using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>What stood under "More" when a conversation was written down, and what was promised in it.</summary>
/// <param name="Category">What it is about; empty when nobody said.</param>
/// <param name="AskedFirst">The team they asked first, when that was the wrong door.</param>
/// <param name="RightDoor">The team they should have been led to.</param>
/// <param name="FeelingWord">A word for what they felt.</param>
/// <param name="FeelingCause">Where it came from.</param>
/// <param name="Suggestion">What they suggested; empty when nothing.</param>
/// <param name="Promises">All that was promised, the first due first.</param>
/// <param name="Now">UTC.</param>
public sealed record Upshot(
    string Category, string? AskedFirst, string? RightDoor, string FeelingWord, string FeelingCause, string? Suggestion, IReadOnlyList<Promise> Promises, DateTime Now);
