namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>What a colleague offers to put a complaint right.</summary>
public sealed record NewRemedy
{
    /// <value>Entries of the list of remedies.</value>
    public IReadOnlyList<Guid>? Kinds { get; init; }

    /// <value>What it costs us, as typed; nothing written is nothing spent.</value>
    public string? Cost { get; init; }

    /// <value>By when we do it, as typed: "Thu 16:00".</value>
    public string? DoneBy { get; init; }

    /// <value>In words the customer would understand; the names of the kinds while nothing is written.</value>
    public string? WhatWeDo { get; init; }
}
