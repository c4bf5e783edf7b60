namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>A yes to a remedy that waits.</summary>
public sealed record Approval
{
    /// <value>The version that was on the screen.</value>
    public Guid Version { get; init; }

    /// <value>By when now, as typed; needed only when the day it was offered for is over.</value>
    public string? DoneBy { get; init; }
}
