namespace CustomerRelations.Cycle.CustomerFile.Shelves;

/// <summary>One page of the complaints of a customer.</summary>
/// <param name="Lines">The newest first.</param>
/// <param name="NextBefore">The complaint before which the next page begins; null on the last one.</param>
/// <param name="IsEarlier">false on the first page.</param>
public sealed record ComplaintShelfView(FileCover Cover, IReadOnlyList<FileComplaint> Lines, string? NextBefore, bool IsEarlier);
