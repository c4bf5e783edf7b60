namespace CustomerRelations.Entities;

/// <summary>One line of an imported file and what became of it.</summary>
public sealed class ImportRow : Entity
{
    public Guid ImportRunId { get; init; }

    public int Line { get; init; }

    public string? ExternalId { get; init; }

    public required byte[] RowHash { get; init; }

    public Guid? SubjectId { get; init; }

    /// <value>Why it was not taken, as a sentence.</value>
    public string? Problem { get; init; }
}
