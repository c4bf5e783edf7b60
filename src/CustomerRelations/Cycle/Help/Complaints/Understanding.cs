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

    /// <value>What it is about: a product or a service, as people call it.</value>
    public string? Product { get; init; }

    /// <value>Where it happened.</value>
    public string? Place { get; init; }

    /// <value>The first reaction they met with.</value>
    public string? FirstReaction { get; init; }

    /// <value>That they left us over it, in words.</value>
    public string? LeftUs { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}
