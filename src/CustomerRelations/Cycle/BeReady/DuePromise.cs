using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>A promise the day speaks of: late, due today, due soon, passed on, or broken at the branch.</summary>
/// <param name="DueAt">UTC; empty when it waits for something.</param>
/// <param name="MadeBy">Who made it; null when it was the reader.</param>
/// <param name="Customer">The reference of their file; null when they stayed anonymous.</param>
/// <param name="Phone">As it is dialled; null when there is none.</param>
/// <param name="Email">null when there is none.</param>
/// <param name="Best">The way they like best; null when that is not known.</param>
public sealed record DuePromise(
    string Reference,
    Guid Version,
    string Words,
    DateTime? DueAt,
    string? MadeBy,
    string? Customer,
    string? CustomerName,
    string? AddressAs,
    string? Phone,
    string? Email,
    ContactKind? Best)
{
    /// <value>A colleague passed it on to the reader within a week.</value>
    public PassedPromise? Passed { get; init; }

    /// <value>It was not kept, and whoever manages reads it.</value>
    public BrokenWord? Broken { get; init; }

    /// <value>They are written to: they like that best, or have no phone.</value>
    public bool IsWritten => Email is { Length: > 0 } && (Best == ContactKind.Email || Phone is not { Length: > 0 });

    public bool IsLateAt(DateTime now) => now > DueAt;
}
