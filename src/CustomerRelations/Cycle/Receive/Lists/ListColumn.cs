namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>What the customer list can show beside the name, in the order of its columns.</summary>
public enum ListColumn
{
    WasHere = 1,
    Left = 2,
    Reach = 3,
    Branch = 4,
    Colleague = 5,
    Tags = 6,
    Language = 7,
    Reference = 8,
    Since = 9,
}
