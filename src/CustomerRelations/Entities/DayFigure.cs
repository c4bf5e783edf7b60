namespace CustomerRelations.Entities;

/// <summary>What a report counts of one day at one branch, reckoned from the rows themselves so that a long period is read quickly.</summary>
/// <remarks>Never counted up or down: a day on which something changed is reckoned again as a whole, and until then it is read from the rows.</remarks>
public sealed class DayFigure : Entity
{
    /// <value>Which report's figures.</value>
    public FigureKind Kind { get; init; }

    public Guid BranchId { get; init; }

    /// <value>A day of the branch.</value>
    public DateOnly Day { get; init; }

    /// <value>What the rows were narrowed to: empty, or "channel:", "topic:" or "goal:" and a key.</value>
    public string Filter { get; init; } = "";

    /// <value>JSON of the numbers by name.</value>
    public required string Counts { get; set; }

    public DateTime ReckonedAt { get; set; }
}
