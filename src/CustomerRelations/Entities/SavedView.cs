namespace CustomerRelations.Entities;

/// <summary>A list with its filters, order and columns under a name, for oneself or for everybody.</summary>
public sealed class SavedView : VersionedEntity
{
    public Guid OwnerId { get; init; }

    /// <value>The path of the list: <c>/customers</c>.</value>
    public required string Place { get; init; }

    public required string Name { get; set; }

    /// <value>What stands behind the question mark of its address.</value>
    public required string Query { get; set; }

    /// <value>Colleagues see it too; only the owner changes it.</value>
    public bool IsShared { get; set; }
}
