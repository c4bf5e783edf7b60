namespace CustomerRelations.Cycle.Help;

/// <summary>A promise that is not settled yet.</summary>
/// <param name="DueAt">UTC; empty for a promise with a condition instead of a date.</param>
public sealed record OpenPromise(string Words, string? Condition, DateTime? DueAt, string Owner)
{
    public bool IsLateAt(DateTime now) => now > DueAt;
}
