namespace CustomerRelations.Cycle.BeReady;

/// <summary>A hand-over somebody has to act upon: one that waits for an answer, or their own that came back.</summary>
/// <param name="From">Who offered it.</param>
/// <param name="To">Who was asked: a colleague or a team.</param>
/// <param name="ToTeam">It was offered to a team.</param>
/// <param name="ReturnedWhy">Why it came back; null while it waits for an answer.</param>
/// <param name="Customer">The reference of their file; null when they stayed anonymous.</param>
public sealed record WaitingHandover(
    Guid Id,
    string Matter,
    string Goal,
    string From,
    string To,
    bool ToTeam,
    string Reason,
    bool ToldCustomer,
    DateTime OfferedAt,
    DateTime? ReturnedAt,
    string? ReturnedWhy,
    string? Customer,
    string? CustomerName);
