namespace CustomerRelations.Office.Places;

/// <summary>A branch in the list of branches.</summary>
public sealed record BranchRow(Guid Id, string Name, string TimeZone, string Currency, string? Lead, int Colleagues, int Teams);
