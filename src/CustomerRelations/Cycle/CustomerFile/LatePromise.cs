namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>The promise that is longest past its day.</summary>
/// <param name="DueAt">UTC.</param>
/// <param name="Owner">The name of whoever has it now.</param>
public sealed record LatePromise(string Words, DateTime DueAt, string Owner);
