namespace CustomerRelations.Cycle.Desk;

/// <summary>By whom and when a conversation was held.</summary>
/// <param name="StaffId">The colleague; not always whoever writes it down.</param>
/// <param name="At">UTC.</param>
public sealed record Held(Guid StaffId, DateTime At);
