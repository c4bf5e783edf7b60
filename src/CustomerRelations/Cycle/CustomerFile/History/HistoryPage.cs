namespace CustomerRelations.Cycle.CustomerFile.History;

/// <summary>One page of the changes to a file, the newest first.</summary>
/// <param name="NextBefore">Before which act the next page begins; null on the last one.</param>
/// <param name="IsEarlier">false on the first page.</param>
public sealed record HistoryPage(FileCover Cover, IReadOnlyList<FileChange> Changes, long? NextBefore, bool IsEarlier);
