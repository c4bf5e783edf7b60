namespace CustomerRelations.Entities;

public enum LinkKind
{
    Household = 1,
    Employer = 2,
    Friend = 3,

    /// <summary>This customer came because of the other.</summary>
    CameThrough = 4,
    ContactOf = 5,
}
