namespace CustomerRelations.Entities;

/// <summary>What can be changed for many customers at once.</summary>
public enum BulkChangeKind
{
    Branch = 1,
    FavouriteColleague = 2,
    AddTag = 3,
    RemoveTag = 4,
}
