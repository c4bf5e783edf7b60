namespace CustomerRelations.Results;

/// <summary>What the same form saved before.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Path">The local page that shows it.</param>
public sealed record Earlier(DateTime At, string Path);
