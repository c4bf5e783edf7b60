namespace CustomerRelations.Entities;

public enum ContactKind
{
    Phone = 1,
    Email = 2,
    Address = 3,
}
