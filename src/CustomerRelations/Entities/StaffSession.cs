namespace CustomerRelations.Entities;

/// <summary>One sign-in of a colleague on one browser, kept on the server so that it can be ended there.</summary>
public sealed class StaffSession : Entity
{
    public Guid StaffId { get; init; }

    /// <value>The protected authentication ticket.</value>
    public required byte[] Ticket { get; set; }

    public DateTime StartedAt { get; init; }

    /// <value>Last request, written at most every few seconds. Seen within 15 minutes means on duty.</value>
    public DateTime SeenAt { get; set; }

    /// <value>The person chose to stay signed in until closing time, even when idle.</value>
    public bool KeptUntilClosing { get; init; }

    public DateTime? EndedAt { get; set; }
}
