namespace CustomerRelations.Office.Places;

/// <summary>A day on which a branch is closed.</summary>
public sealed record HolidayLine(Guid Id, DateOnly Date, string Name);
