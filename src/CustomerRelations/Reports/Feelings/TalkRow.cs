using CustomerRelations.Entities;

namespace CustomerRelations.Reports.Feelings;

/// <summary>A conversation, the matter it is about, and the complaint that matter may be.</summary>
public sealed class TalkRow
{
    public required Touchpoint Talk { get; init; }

    public required Matter Matter { get; init; }

    public Complaint? Complaint { get; init; }

    /// <value>The furthest stage its row tells of: we came back to them, something was added, done, understood; else received.</value>
    public int Stage { get; init; }
}
