namespace CustomerRelations.Entities;

/// <summary>One row of an imported file and what became of it.</summary>
public sealed class ImportRow : Entity
{
    public Guid ImportRunId { get; init; }

    /// <value>The line of the file on which the row begins; the first is 1.</value>
    public int Line { get; init; }

    public ImportOutcome Outcome { get; init; }

    /// <value>The key that the other system gave it, if it gave one.</value>
    public string? ExternalId { get; init; }

    /// <value>SHA-256 of what the row says, however the file is written: the same row is taken once.</value>
    public required byte[] RowHash { get; init; }

    public Guid? SubjectId { get; init; }

    /// <value>Why it was not taken, or what was not understood in it, as a sentence.</value>
    public string? Problem { get; init; }

    /// <value>What the row said that has no place in a file; kept here so that nothing is lost.</value>
    public string? Kept { get; init; }

    /// <value>JSON of what an update replaced, for taking it back.</value>
    public string? Before { get; init; }

    /// <value>When what it did was undone.</value>
    public DateTime? TakenBackAt { get; init; }

    /// <value>Why what it did was not undone when the import was taken back, as a sentence.</value>
    public string? StayedWhy { get; init; }
}
