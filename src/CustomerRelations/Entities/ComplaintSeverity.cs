namespace CustomerRelations.Entities;

public enum ComplaintSeverity
{
    Small = 1,
    Serious = 2,
    Grave = 3,
}
