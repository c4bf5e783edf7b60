namespace CustomerRelations.Entities;

/// <summary>How they agreed to be reached.</summary>
public enum ConsentChannel
{
    Phone = 1,
    Email = 2,
    Letter = 3,
}
