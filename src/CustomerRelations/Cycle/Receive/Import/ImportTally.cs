namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>How many rows a run read, and what became of them, or would.</summary>
public sealed record ImportTally(int Read, int Created, int Updated, int Skipped, int Failed);
