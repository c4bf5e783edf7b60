namespace CustomerRelations.Office.Lists;

/// <summary>One entry of a list as the admin sees it.</summary>
/// <param name="ReadsAs">What old touchpoints show in its place; empty unless it was merged.</param>
/// <param name="IsFirst">Of those offered.</param>
/// <param name="IsLast">Of those offered.</param>
public sealed record ListEntry(Guid Id, string Label, bool IsOffered, string? ReadsAs, Guid Version, bool IsFirst = false, bool IsLast = false);
