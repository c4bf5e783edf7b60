namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>What is wrong with a row of a file.</summary>
/// <param name="Line">The line on which it begins; the first is 1.</param>
/// <param name="Sentence">What is wrong, and what was done about it.</param>
/// <param name="Name">Whom the row is about; empty when it has no name.</param>
public sealed record ImportProblem(int Line, string Sentence, string Name);
