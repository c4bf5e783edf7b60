namespace CustomerRelations.Entities;

/// <summary>Thanks from a customer on their way to a colleague: somebody reads them and passes them on.</summary>
public sealed class KudosDraft : VersionedEntity
{
    /// <value>The feedback it stood in; empty when it came with an answer to our question.</value>
    public Guid? FeedbackId { get; init; }

    public Guid? SurveyId { get; init; }

    public Guid BranchId { get; init; }

    /// <value>The colleague that was recognised from what the customer wrote; empty when nobody was.</value>
    public Guid? ToStaffId { get; set; }

    public required string Words { get; init; }

    public DateTime At { get; init; }

    /// <value>When it was passed on or laid aside.</value>
    public DateTime? SettledAt { get; set; }

    public Guid? SettledById { get; set; }

    /// <value>The kudos it became; empty when it was laid aside.</value>
    public Guid? KudosId { get; set; }
}
