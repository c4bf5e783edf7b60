namespace CustomerRelations.Entities;

/// <summary>One folded word of a customer's name, so that any part in any order is found by an index.</summary>
public sealed class NamePart
{
    public Guid CustomerId { get; init; }

    public required string Key { get; init; }
}
