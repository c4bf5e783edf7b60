namespace CustomerRelations.Entities;

/// <summary>What an approver wants to know before a yes or a no, and what they were told.</summary>
public sealed class RemedyQuestion : Entity
{
    public Guid RemedyId { get; init; }

    public Guid AskedById { get; init; }

    public DateTime AskedAt { get; init; }

    public required string Words { get; init; }

    public string? Answer { get; set; }

    public Guid? AnsweredById { get; set; }

    public DateTime? AnsweredAt { get; set; }
}
