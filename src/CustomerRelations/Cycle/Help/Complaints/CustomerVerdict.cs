using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>What the customer says of the outcome of a complaint.</summary>
public sealed record CustomerVerdict
{
    /// <value>Yes, partly or not yet; only yes closes it.</value>
    public Solved? Verdict { get; init; }

    /// <value>1 to 5: how they feel now; empty or 0 when nobody could tell.</value>
    public int? Feeling { get; init; }

    /// <value>What they said with it, if they said more.</value>
    public string? VerdictWords { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}
