namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>The orders of the customer list; each is an index.</summary>
public enum ListSort
{
    /// <summary>Whoever was here last stands first; those who never were stand last.</summary>
    LastHere = 0,

    /// <summary>Whoever was away longest stands first; those who never were here stand last.</summary>
    LongestAway = 1,

    /// <summary>By name, from A on.</summary>
    Name = 2,

    /// <summary>By name, from Z back.</summary>
    NameBackwards = 3,
}
