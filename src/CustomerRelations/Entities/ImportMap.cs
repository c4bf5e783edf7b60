namespace CustomerRelations.Entities;

/// <summary>Which column of a file means what, under a name, for the next file of the same kind.</summary>
public sealed class ImportMap : VersionedEntity
{
    public ImportSubject Subject { get; init; }

    public required string Name { get; set; }

    /// <value>JSON: the column's heading and what it means.</value>
    public required string Columns { get; set; }
}
