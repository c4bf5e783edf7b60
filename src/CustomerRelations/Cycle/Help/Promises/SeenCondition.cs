namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>That somebody looked, and what a promise waits for does not hold yet.</summary>
public sealed record SeenCondition
{
    /// <value>The promise as the form showed it.</value>
    public Guid Version { get; set; }
}
