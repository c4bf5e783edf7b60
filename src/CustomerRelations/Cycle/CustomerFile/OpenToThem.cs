using CustomerRelations.Cycle.Help.Promises;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>What a customer waits for, and what they were unhappy about.</summary>
/// <param name="Promises">Those that are open, the next one due first.</param>
/// <param name="Complaints">The open ones first, then the newest.</param>
public sealed record OpenToThem(IReadOnlyList<OpenPromise> Promises, IReadOnlyList<FileComplaint> Complaints);
