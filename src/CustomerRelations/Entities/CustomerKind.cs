namespace CustomerRelations.Entities;

public enum CustomerKind
{
    Person = 1,
    Organisation = 2,
}
