using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>A promise of a matter, open or settled.</summary>
/// <param name="DueAt">UTC; empty for a promise with a condition instead of a date.</param>
/// <param name="SettledAt">UTC; empty while it is open.</param>
public sealed record ComplaintPromise(string Reference, string Words, string? Condition, DateTime? DueAt, DateTime? SettledAt, PromiseState State, string Owner)
{
    public bool IsOpen => SettledAt is null;
}
