namespace CustomerRelations.Entities;

/// <summary>What a corrective action changes.</summary>
public enum CorrectiveKind
{
    Process = 1,
    Training = 2,
    CodeOfConduct = 3,
    MoreRoomToDecide = 4,
    Product = 5,
    Information = 6,
    Supplier = 7,
}
