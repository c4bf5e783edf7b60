namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>A promise as its ticket shows it.</summary>
/// <param name="DueAt">UTC; empty for a promise with a condition instead of a date.</param>
/// <param name="Owner">The name of whoever has it now.</param>
public sealed record OpenPromise(string Words, string? Condition, DateTime? DueAt, string Owner)
{
    public string Reference { get; init; } = "";

    public Guid Version { get; init; }

    public Guid OwnerId { get; init; }

    public Guid MadeById { get; init; }

    /// <value>The name of whoever made it.</value>
    public string MadeBy { get; init; } = "";

    public DateTime MadeAt { get; init; }

    /// <value>How often it moved to a later date.</value>
    public int Delays { get; init; }

    /// <value>Empty when it was made to somebody who stayed anonymous.</value>
    public string? CustomerReference { get; init; }

    public string? CustomerName { get; init; }

    public string? CustomerLanguage { get; init; }

    /// <value>The number to dial; empty when no phone is known.</value>
    public string? Phone { get; init; }

    public bool IsLateAt(DateTime now) => now > DueAt;
}
