using CustomerRelations.Cycle.Help.Promises;

namespace CustomerRelations.Cycle.CustomerFile.Shelves;

/// <summary>One page of the promises made to a customer.</summary>
/// <param name="Open">The next one due first; only on the first page.</param>
/// <param name="Settled">Those made last first.</param>
/// <param name="Kept">How many were kept so far, of how many that were kept or broken.</param>
/// <param name="NextBefore">The promise before which the next page begins; null on the last one.</param>
/// <param name="IsEarlier">false on the first page.</param>
public sealed record PromiseShelfView(
    FileCover Cover, IReadOnlyList<OpenPromise> Open, IReadOnlyList<SettledPromise> Settled, (int Kept, int Of) Kept, string? NextBefore, bool IsEarlier);
