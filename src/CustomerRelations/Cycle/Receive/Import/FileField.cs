namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>What stands once on a customer's file.</summary>
internal enum FileField
{
    Kind = 1,
    Name = 2,
    Given = 3,
    Family = 4,
    AddressAs = 5,
    Pronoun = 6,
    Language = 7,
    TimeZone = 8,
    Branch = 9,
    Favourite = 10,
    ContactRefused = 11,
}
