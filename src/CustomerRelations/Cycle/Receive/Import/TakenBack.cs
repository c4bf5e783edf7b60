namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>What was undone when an import was taken back.</summary>
/// <param name="Files">Files it had opened that are gone again.</param>
/// <param name="Updates">Updates that were undone, as far as they still stood.</param>
/// <param name="Stayed">How many rows stayed as they are, by why.</param>
public sealed record TakenBack(int Files, int Updates, IReadOnlyDictionary<string, int> Stayed);
