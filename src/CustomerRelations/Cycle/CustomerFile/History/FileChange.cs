namespace CustomerRelations.Cycle.CustomerFile.History;

/// <summary>One act on a file.</summary>
/// <param name="Seq">Its place in the order of all acts.</param>
/// <param name="At">UTC.</param>
/// <param name="By">The name of whoever did it.</param>
/// <param name="Act">In a word or two.</param>
/// <param name="WordsForgotten">It changed something, and what it said is erased.</param>
public sealed record FileChange(long Seq, DateTime At, string By, string Act, IReadOnlyList<FieldChange> Fields, bool WordsForgotten);
