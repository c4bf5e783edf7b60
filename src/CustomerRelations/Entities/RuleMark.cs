namespace CustomerRelations.Entities;

/// <summary>How far a rule was swept, so that a sweep that finds nothing reads next to nothing.</summary>
public sealed class RuleMark
{
    /// <value>Also the key.</value>
    public Guid RuleId { get; init; }

    /// <value>Up to when what happened was dealt with, UTC.</value>
    public DateTime SweptUntil { get; set; }

    /// <value>The last local day whose days to remember, gaps and anniversaries were dealt with everywhere.</value>
    public DateOnly? DaysDone { get; set; }
}
