namespace CustomerRelations.Entities;

/// <summary>One act of one person: who did what to which row, and when. Only ever added to.</summary>
/// <remarks>The entry holds no personal words, only a salted hash of them; the words stand in <see cref="ChangeDetail"/> and can be erased.</remarks>
public sealed class ChangeEntry
{
    /// <value>Order of the acts; given by the database.</value>
    public long Seq { get; private init; }

    public DateTime At { get; init; }

    public Guid ById { get; init; }

    /// <value>The act in a word or two: "Touchpoint logged".</value>
    public required string Act { get; init; }

    public required string SubjectKind { get; init; }

    public Guid SubjectId { get; init; }

    /// <value>Names of the subject's fields that changed, separated by commas; empty for something new, or when only a secret or other rows changed.</value>
    public string FieldNames { get; init; } = "";

    public byte[]? DetailHash { get; init; }

    public ChangeDetail? Detail { get; init; }
}
