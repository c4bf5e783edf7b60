namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>Who has a matter now, and to whom it was offered and not answered yet.</summary>
/// <param name="Name">The colleague who has it.</param>
/// <param name="OfferedTo">The colleague or team that has not answered yet; null when nobody is asked.</param>
/// <param name="OfferedAt">Since when they are asked, UTC.</param>
public sealed record Holder(string Name, string? OfferedTo, DateTime? OfferedAt);
