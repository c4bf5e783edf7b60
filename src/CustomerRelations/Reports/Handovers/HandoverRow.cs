using CustomerRelations.Entities;

namespace CustomerRelations.Reports.Handovers;

/// <summary>A hand-over, its matter, and the teams it went between.</summary>
public sealed class HandoverRow
{
    public required Handover Handover { get; init; }

    public required Matter Matter { get; init; }

    public Complaint? Complaint { get; init; }

    public Guid? ChannelId { get; init; }

    /// <value>The team of whoever offered it, as they are placed today.</value>
    public Guid? FromTeam { get; init; }

    /// <value>The team it was offered to, or that of the colleague it was offered to.</value>
    public Guid? ToTeam { get; init; }
}
