namespace CustomerRelations.Entities;

/// <summary>One change made to many customers at once, kept for a while so that it can be undone.</summary>
public sealed class BulkChange : VersionedEntity
{
    public string Reference { get; private init; } = Entities.Reference.Next();

    public Guid ById { get; init; }

    public DateTime At { get; init; }

    public BulkChangeKind Kind { get; init; }

    /// <value>The branch, colleague or tag; empty when the colleague was taken away.</value>
    public Guid? ValueId { get; init; }

    /// <value>How many files were changed; those that were so already are not counted.</value>
    public int Files { get; set; }

    public DateTime? UndoneAt { get; private set; }

    public void Undo(DateTime at) => UndoneAt ??= at;
}
