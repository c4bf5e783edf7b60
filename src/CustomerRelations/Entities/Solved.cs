namespace CustomerRelations.Entities;

/// <summary>Did the customer get what they came for? "Not asked" is never counted as yes.</summary>
public enum Solved
{
    NotAsked = 0,
    Yes = 1,
    Partly = 2,
    NotYet = 3,
}
