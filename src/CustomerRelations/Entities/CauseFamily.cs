namespace CustomerRelations.Entities;

/// <summary>Where the cause of a complaint lies. The list of causes says it closer.</summary>
/// <remarks>Customers are not redesigned, processes are: "our process" is the first answer to look for.</remarks>
public enum CauseFamily
{
    OurPeople = 1,
    OurProcess = 2,
    Product = 3,

    /// <summary>Something was promised that could not be kept.</summary>
    Promise = 4,
    Information = 5,
    Other = 6,
}
