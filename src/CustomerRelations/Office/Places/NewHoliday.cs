namespace CustomerRelations.Office.Places;

/// <summary>A day on which a branch will be closed.</summary>
public sealed record NewHoliday
{
    public DateOnly? Date { get; init; }

    public string? Name { get; init; }
}
