using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.CustomerFile.Shelves;

/// <summary>A promise that was kept, broken, or from which they let us off.</summary>
/// <param name="MadeAt">UTC.</param>
/// <param name="MadeBy">The name of whoever made it.</param>
/// <param name="SettledAt">UTC.</param>
public sealed record SettledPromise(string Reference, string Words, PromiseState State, DateTime MadeAt, string MadeBy, DateTime SettledAt);
