using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Whether we see it as they do, once somebody has looked into it, and what we learned.</summary>
public sealed record NewFinding
{
    public ComplaintFinding? Finding { get; init; }

    public string? Lesson { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}
