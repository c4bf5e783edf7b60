namespace CustomerRelations.Entities;

/// <summary>A department of a branch: workshop, counter, office.</summary>
public sealed class Team : VersionedEntity
{
    public Guid BranchId { get; set; }

    public required string Name { get; set; }

    public Guid? LeadId { get; set; }
}
