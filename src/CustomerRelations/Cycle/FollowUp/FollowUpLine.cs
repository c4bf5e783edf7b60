using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp;

/// <summary>A follow-up as a list shows it.</summary>
public sealed record FollowUpLine
{
    public Guid Id { get; init; }

    public string Words { get; init; } = "";

    public Guid AssigneeId { get; init; }

    public string Assignee { get; init; } = "";

    public string? Customer { get; init; }

    public string? CustomerReference { get; init; }

    public string? Language { get; init; }

    /// <value>A number under which they are reached, if one is known.</value>
    public string? Phone { get; init; }

    /// <value>Since it was asked for they said that they would rather not be contacted.</value>
    public bool ContactRefused { get; init; }

    /// <value>What they want to achieve, in their words.</value>
    public string? Goal { get; init; }

    /// <value>The rule that asked for it; empty when a person did.</value>
    public RuleTrigger? Rule { get; init; }

    /// <value>What that rule is called.</value>
    public string? RuleName { get; init; }

    public TaskKind Kind { get; init; }

    /// <value>Nobody need be talked with for it, so it may be ticked off.</value>
    public bool MayBeTicked => Rule is null || Kind is TaskKind.Other or TaskKind.Look;

    /// <value>UTC.</value>
    public DateTime DueAt { get; init; }

    /// <value>UTC; empty while it is open.</value>
    public DateTime? DoneAt { get; init; }

    /// <value>The conversation in which it was done, by reference.</value>
    public string? DoneReference { get; init; }

    /// <value>How they left, when that is why.</value>
    public Feeling? Left { get; init; }
}
