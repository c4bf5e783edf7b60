using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>A remedy that was offered before, and what became of it.</summary>
/// <param name="By">Who offered it.</param>
/// <param name="Decider">Who said yes or no; nothing when nobody was asked, or nobody has answered.</param>
/// <param name="Promised">Where its promise stands; nothing while it is none.</param>
/// <param name="DueAt">UTC; of the promise, once it is one.</param>
public sealed record RemedyLine(Remedy Remedy, string By, string? Decider, PromiseState? Promised, DateTime DueAt)
{
    public Money Cost => new(Remedy.Cost, Remedy.Currency);
}
