namespace CustomerRelations.Entities;

/// <summary>Whether we see it as the customer does, once it was looked into.</summary>
public enum ComplaintFinding
{
    Upheld = 1,
    PartlyUpheld = 2,
    NotUpheld = 3,
}
