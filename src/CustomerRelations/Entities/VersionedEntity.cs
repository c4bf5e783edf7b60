namespace CustomerRelations.Entities;

/// <summary>A row that more than one person may change.</summary>
/// <remarks>The version is stamped on every save and carried by forms, so that nobody overwrites what they have not seen.</remarks>
public abstract class VersionedEntity : Entity
{
    public Guid Version { get; set; }
}
