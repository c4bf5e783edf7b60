namespace CustomerRelations.Entities;

public enum LinkKind
{
    /// <summary>They live together; it holds both ways.</summary>
    Household = 1,

    /// <summary>This customer works for the other.</summary>
    Employer = 2,

    /// <summary>They are friends; it holds both ways.</summary>
    Friend = 3,

    /// <summary>This customer came because of the other.</summary>
    CameThrough = 4,

    /// <summary>One talks to this customer when one talks to the other, an organisation.</summary>
    ContactOf = 5,
}
