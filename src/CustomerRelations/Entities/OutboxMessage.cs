namespace CustomerRelations.Entities;

/// <summary>A message that is to leave the house, written in the same save as its cause.</summary>
/// <remarks>Its key is the Message-ID: a repeat is recognised by whoever gets it twice.</remarks>
public sealed class OutboxMessage : Entity
{
    /// <value>Empty when it goes to a colleague.</value>
    public Guid? CustomerId { get; init; }

    public Guid? StaffId { get; init; }

    /// <value>Who signs it and is rung or written back to.</value>
    public Guid? SenderId { get; init; }

    public Guid? RuleId { get; init; }

    public Guid? SurveyId { get; init; }

    public ConsentPurpose Purpose { get; init; }

    public required string ToAddress { get; init; }

    public string? ToName { get; init; }

    public required string Subject { get; init; }

    /// <value>Plain text.</value>
    public required string Text { get; init; }

    /// <value>The same as simple HTML; made from the text, never typed.</value>
    public required string Html { get; init; }

    /// <value>A BCP 47 language such as <c>en</c>.</value>
    public string? Language { get; init; }

    /// <value>SHA-256 of the secret in its stop link; empty for a message without one.</value>
    public byte[]? StopHash { get; init; }

    /// <value>The stop link's path, as it stands in the header; forgotten with the words.</value>
    public string? StopPath { get; init; }

    public DateTime WrittenAt { get; init; }

    /// <value>When it is tried next, UTC; later than it was written in quiet hours.</value>
    public DateTime NextTryAt { get; set; }

    public int Tries { get; set; }

    /// <value>Which node tries it now.</value>
    public Guid? LeasedBy { get; set; }

    /// <value>Until when nobody else tries it.</value>
    public DateTime? LeasedUntil { get; set; }

    public DateTime? SentAt { get; set; }

    /// <value>Given up after a day; an admin may try it again.</value>
    public DateTime? DeadAt { get; set; }

    /// <value>Not sent after all: they withdrew, or were erased.</value>
    public DateTime? CancelledAt { get; set; }

    /// <value>What the last try said.</value>
    public string? Problem { get; set; }
}
