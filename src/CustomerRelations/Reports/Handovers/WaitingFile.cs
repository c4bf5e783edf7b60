namespace CustomerRelations.Reports.Handovers;

/// <summary>How many hand-overs nobody has accepted at one place, and since when.</summary>
public sealed class WaitingFile
{
    public Guid BranchId { get; init; }

    public Guid? TeamId { get; init; }

    public int Count { get; init; }

    /// <value>When the oldest of them was offered, UTC.</value>
    public DateTime Since { get; init; }
}
