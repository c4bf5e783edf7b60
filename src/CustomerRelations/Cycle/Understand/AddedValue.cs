namespace CustomerRelations.Cycle.Understand;

/// <summary>Something a colleague added, and the note about it.</summary>
public sealed record AddedValue(string Label, string? Note);
