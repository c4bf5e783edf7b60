namespace CustomerRelations.Entities;

/// <summary>What the fields said before and after an act. Erasable.</summary>
public sealed class ChangeDetail
{
    public long EntryId { get; private init; }

    public required byte[] Salt { get; init; }

    /// <value>JSON of the changed fields.</value>
    public required string Before { get; init; }

    /// <value>JSON of the changed fields.</value>
    public required string After { get; init; }
}
