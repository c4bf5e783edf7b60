namespace CustomerRelations.Entities;

/// <summary>What became of one row of an imported file.</summary>
public enum ImportOutcome
{
    Created = 1,
    Updated = 2,

    /// <summary>Nothing was to be done: the same row was imported before, or their file stays as it is.</summary>
    Skipped = 3,

    /// <summary>It could not be taken; the problem says why.</summary>
    Failed = 4,
}
