namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>That a customer was told what changed because of their complaint.</summary>
public sealed record ToldWhatChanged
{
    /// <value>The complaint, by reference.</value>
    public string? Complaint { get; init; }

    /// <value>What was said.</value>
    public string? WhatWeSaid { get; init; }
}
