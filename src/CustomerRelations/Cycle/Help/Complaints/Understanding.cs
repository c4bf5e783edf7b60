using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>What we understood of a complaint: what they want, what it is about and what it did.</summary>
public sealed record Understanding
{
    /// <value>What they want from us, in their words.</value>
    public string? Wanted { get; init; }

    public Guid? TopicId { get; init; }

    public Guid? HarmId { get; init; }

    public ComplaintSeverity Severity { get; init; } = ComplaintSeverity.Small;

    /// <value>They told others about it.</value>
    public bool ToldOthers { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}
