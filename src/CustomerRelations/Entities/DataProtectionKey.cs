namespace CustomerRelations.Entities;

/// <summary>A key that protects cookies and tokens, kept where every node can read it.</summary>
public sealed class DataProtectionKey : Entity
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}
