namespace CustomerRelations.Cycle.Understand;

/// <summary>A matter that what is being written may be about again.</summary>
/// <param name="Word">What both have in common, as they said it.</param>
/// <param name="Time">The how-manieth conversation about it this would be.</param>
public sealed record AlikeMatter(KnownMatter Matter, string Word, int Time);
