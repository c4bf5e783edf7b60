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

    /// <value>How many were put back; the others had been changed again meanwhile and stay as they are.</value>
    public int? PutBack { get; private set; }

    /// <summary>It was taken back, as far as nobody had gone on since.</summary>
    public void Undo(DateTime at, int putBack) => (UndoneAt, PutBack) = (at, putBack);
}
