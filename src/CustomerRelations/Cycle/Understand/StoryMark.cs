namespace CustomerRelations.Cycle.Understand;

/// <summary>The place in a story after which a page begins.</summary>
public sealed record StoryMark(DateTime At, Guid Id);
