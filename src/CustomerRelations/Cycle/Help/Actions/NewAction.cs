using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>What we are to change for everybody, who sees to it, until when, and when its effect is looked at.</summary>
public sealed record NewAction
{
    public CorrectiveKind? Kind { get; init; }

    public string? WhatChanges { get; init; }

    public Guid? OwnerId { get; init; }

    /// <value>As people say it: "in 2 weeks".</value>
    public string? DueBy { get; init; }

    /// <value>As people say it: "in 8 weeks".</value>
    public string? CheckOn { get; init; }

    /// <value>The version that the form was filled from; without meaning for a new one.</value>
    public Guid Version { get; init; }
}
