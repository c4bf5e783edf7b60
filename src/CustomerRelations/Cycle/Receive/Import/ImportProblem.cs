namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>What was not taken, or not understood, and where.</summary>
/// <param name="Line">The line of the file on which the row begins; the first is 1.</param>
/// <param name="Problem">A sentence.</param>
public sealed record ImportProblem(int Line, string Problem);
