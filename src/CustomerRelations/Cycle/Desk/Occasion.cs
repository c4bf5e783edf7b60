namespace CustomerRelations.Cycle.Desk;

/// <summary>Who had a conversation, and when.</summary>
/// <param name="StaffId">The colleague; not always whoever writes it down.</param>
/// <param name="At">UTC.</param>
public sealed record Occasion(Guid StaffId, DateTime At);
