using CustomerRelations.Entities;

namespace CustomerRelations.Reports.Promises;

/// <summary>A promise, its matter, and the team of whoever keeps it.</summary>
public sealed class PromiseRow
{
    public required Promise Promise { get; init; }

    public required Matter Matter { get; init; }

    public Complaint? Complaint { get; init; }

    public Guid? ChannelId { get; init; }

    /// <value>The team of whoever keeps it, as they are placed today.</value>
    public Guid? TeamId { get; init; }

    /// <value>Some date was moved and the customer was told before it passed.</value>
    public bool ToldBefore { get; init; }
}
