namespace CustomerRelations.Entities;

/// <summary>One file that was read in.</summary>
public sealed class ImportRun : Entity
{
    public required string FileName { get; init; }

    public Guid ById { get; init; }

    public DateTime StartedAt { get; init; }

    public DateTime? FinishedAt { get; set; }
}
