namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>That we learned from a complaint, and what.</summary>
public sealed record NewLesson
{
    public string? Lesson { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}
