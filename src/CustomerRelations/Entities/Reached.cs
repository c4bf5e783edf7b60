namespace CustomerRelations.Entities;

/// <summary>Whether whoever followed up got through to the customer.</summary>
public enum Reached
{
    Yes = 1,

    /// <summary>A message was left.</summary>
    LeftWord = 2,
    No = 3,
}
