using CustomerRelations.Data;

namespace CustomerRelations.Cycle.Understand;

/// <summary>One page of a customer's story.</summary>
/// <param name="EarlierThan">The reference before which the next page begins; null when this is the beginning of the story.</param>
/// <param name="IsEarlier">false for the newest page.</param>
public sealed record Story(IReadOnlyList<Chapter> Chapters, string? EarlierThan, bool IsEarlier)
{
    public StoryFilter Filter { get; init; } = StoryFilter.Everything;

    /// <value>The words of the filter, taken apart.</value>
    public SoughtWords Sought { get; init; } = SoughtWords.Read(null);
}
