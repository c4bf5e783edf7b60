namespace CustomerRelations.Entities;

/// <summary>Who read the feeling. The customer's own answer goes before what staff saw.</summary>
public enum FeelingSource
{
    Staff = 1,
    Customer = 2,
    Survey = 3,
}
