namespace CustomerRelations.Cycle.Desk;

/// <summary>That a conversation was saved, and where it stands.</summary>
/// <param name="CustomerReference">null when they stayed anonymous.</param>
/// <param name="Suggests">They suggested something.</param>
/// <param name="ComplaintReference">The complaint beside its matter; null when there is none.</param>
public sealed record SavedNote(string Reference, string? CustomerReference, string? CustomerName, string? ComplaintReference, bool Suggests);
