namespace CustomerRelations.Entities;

/// <summary>A matter offered to another table, with a reason. It stays with the first owner until somebody named has accepted.</summary>
public sealed class Handover : VersionedEntity
{
    private Handover()
    {
    }

    public Guid MatterId { get; private init; }

    public Guid? TouchpointId { get; private init; }

    public Guid FromId { get; private init; }

    public Guid? ToStaffId { get; private init; }

    public Guid? ToTeamId { get; private init; }

    public string Reason { get; private init; } = "";

    /// <value>The customer knows who has it now.</value>
    public bool ToldCustomer { get; private init; }

    /// <value>The customer had to tell the story again.</value>
    public bool StoryRepeated { get; set; }

    public DateTime OfferedAt { get; private init; }

    public DateTime? AcceptedAt { get; private set; }

    public Guid? AcceptedById { get; private set; }

    public DateTime? ReturnedAt { get; private set; }

    public string? ReturnedWhy { get; private set; }

    /// <exception cref="ArgumentException">No reason, or not exactly one receiver.</exception>
    public static Handover Offer(Matter matter, Guid? toStaffId, Guid? toTeamId, string reason, bool toldCustomer, DateTime at, Guid? touchpointId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (toStaffId is null == toTeamId is null)
        {
            throw new ArgumentException("A hand-over goes to one colleague or to one team.", nameof(toStaffId));
        }

        return new Handover
        {
            MatterId = matter.Id, TouchpointId = touchpointId, FromId = matter.OwnerId, ToStaffId = toStaffId, ToTeamId = toTeamId,
            Reason = reason, ToldCustomer = toldCustomer, OfferedAt = at,
        };
    }

    /// <exception cref="InvalidOperationException">It was answered before.</exception>
    public void Accept(Guid byId, DateTime at)
    {
        MustBeOpen();
        (AcceptedById, AcceptedAt) = (byId, at);
    }

    /// <exception cref="InvalidOperationException">It was answered before.</exception>
    /// <exception cref="ArgumentException">No reason.</exception>
    public void Return(string why, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        MustBeOpen();
        (ReturnedWhy, ReturnedAt) = (why, at);
    }

    private void MustBeOpen()
    {
        if (AcceptedAt is not null || ReturnedAt is not null)
        {
            throw new InvalidOperationException("This hand-over was answered before.");
        }
    }
}
