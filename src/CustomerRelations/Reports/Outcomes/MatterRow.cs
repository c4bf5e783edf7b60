using CustomerRelations.Entities;

namespace CustomerRelations.Reports.Outcomes;

/// <summary>A matter, the complaint it may be, and how its first conversation went.</summary>
public sealed class MatterRow
{
    public required Matter Matter { get; init; }

    public Complaint? Complaint { get; init; }

    /// <value>The channel of its first conversation; empty when it has none.</value>
    public Guid? ChannelId { get; init; }

    /// <value>In its first conversation the customer said that it is solved.</value>
    public bool FirstYes { get; init; }
}
