using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>A remedy that was offered before, and what became of it.</summary>
/// <param name="By">Who offered it.</param>
/// <param name="Decider">Who said yes or no; nothing when nobody was asked, or nobody has answered.</param>
/// <param name="Promised">Where its promise stands; nothing while it is none.</param>
/// <param name="DueAt">UTC; of the promise, once it is one.</param>
public sealed record RemedyLine(Remedy Remedy, string By, string? Decider, PromiseState? Promised, DateTime DueAt)
{
    /// <value>What was asked back, in order.</value>
    public IReadOnlyList<AskedBack> Questions { get; init; } = [];

    /// <value>How long it waits while the branch is open; nothing when it does not wait.</value>
    public string? Waits { get; init; }

    /// <value>The question that waits for its answer; nothing when none does.</value>
    public AskedBack? OpenQuestion => Remedy.IsWaiting ? Questions.FirstOrDefault(asked => asked.AnsweredAt is null) : null;

    public Money Cost => new(Remedy.Cost, Remedy.Currency);
}
