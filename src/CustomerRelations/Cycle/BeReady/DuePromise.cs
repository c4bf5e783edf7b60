using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>A promise that is late or falls due today.</summary>
/// <param name="DueAt">UTC.</param>
/// <param name="MadeBy">Who made it; null when it was the reader.</param>
/// <param name="Customer">The reference of their file; null when they stayed anonymous.</param>
/// <param name="Phone">As it is dialled; null when there is none.</param>
/// <param name="Email">null when there is none.</param>
/// <param name="Best">The way they like best; null when that is not known.</param>
public sealed record DuePromise(
    string Reference,
    Guid Version,
    string Words,
    DateTime DueAt,
    string? MadeBy,
    string? Customer,
    string? CustomerName,
    string? AddressAs,
    string? Phone,
    string? Email,
    ContactKind? Best)
{
    /// <value>They are written to: they like that best, or have no phone.</value>
    public bool IsWritten => Email is { Length: > 0 } && (Best == ContactKind.Email || Phone is not { Length: > 0 });

    public bool IsLateAt(DateTime now) => now > DueAt;
}
