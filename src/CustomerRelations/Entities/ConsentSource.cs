namespace CustomerRelations.Entities;

/// <summary>Where a consent was given or taken back.</summary>
public enum ConsentSource
{
    /// <summary>They said so to a colleague.</summary>
    Desk = 1,

    /// <summary>They changed it themselves, by a link.</summary>
    Link = 2,

    /// <summary>It came with an imported file.</summary>
    Import = 3,
}
