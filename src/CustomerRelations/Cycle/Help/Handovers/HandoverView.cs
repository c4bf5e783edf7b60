namespace CustomerRelations.Cycle.Help.Handovers;

/// <summary>A hand-over as whoever may answer it sees it.</summary>
/// <param name="Team">The team it was offered to; null when it was one colleague.</param>
/// <param name="Customer">The reference of their file; null when they stayed anonymous.</param>
/// <param name="Promises">Open promises that move with it.</param>
/// <param name="Answer">Who answered it and when, in a sentence; null while nobody has.</param>
/// <param name="Zone">The reader's IANA zone.</param>
public sealed record HandoverView(
    Guid Id,
    string Goal,
    string From,
    string? Team,
    string Reason,
    bool ToldCustomer,
    bool StoryRepeated,
    DateTime OfferedAt,
    string? Customer,
    string? CustomerName,
    string? Pronoun,
    int Promises,
    string? Answer,
    string Zone);
