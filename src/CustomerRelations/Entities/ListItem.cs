namespace CustomerRelations.Entities;

/// <summary>One entry of a list an admin keeps.</summary>
/// <remarks>Never deleted: old touchpoints still point at it. Retired entries are no longer offered; merged ones read as their target.</remarks>
public sealed class ListItem : VersionedEntity
{
    public ListKind Kind { get; init; }

    public required string Label { get; set; }

    /// <value>Place in the list, from 1.</value>
    public int Order { get; set; }

    public DateTime? RetiredAt { get; private set; }

    public Guid? MergedIntoId { get; private set; }

    public void Retire(DateTime at) => RetiredAt ??= at;

    public void Restore()
    {
        RetiredAt = null;
        MergedIntoId = null;
    }

    /// <summary>From now on this entry reads as the other, and is offered no more.</summary>
    /// <exception cref="InvalidOperationException">The other is this one, of another list, or not offered itself.</exception>
    public void MergeInto(ListItem other, DateTime at)
    {
        if (other.Id == Id || other.Kind != Kind || other.RetiredAt is not null)
        {
            throw new InvalidOperationException("An entry is merged into another one of the same list that is still offered.");
        }

        MergedIntoId = other.Id;
        Retire(at);
    }
}
