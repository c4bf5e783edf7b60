namespace CustomerRelations.Entities;

/// <summary>What happens to a row about somebody who has a file already.</summary>
public enum ImportDuplicates
{
    /// <summary>The file stays as it is.</summary>
    Skip = 1,

    /// <summary>What the row says is written into the file; what the row does not say stays.</summary>
    Update = 2,

    /// <summary>A second file is opened.</summary>
    Create = 3,
}
