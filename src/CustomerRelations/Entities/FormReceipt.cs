namespace CustomerRelations.Entities;

/// <summary>That a form was saved once, and where its answer stands. Kept for 7 days.</summary>
public sealed class FormReceipt
{
    public required string Key { get; init; }

    public Guid? StaffId { get; init; }

    /// <value>SHA-256 of what was posted.</value>
    public required byte[] BodyHash { get; init; }

    /// <value>A local path.</value>
    public required string ResultPath { get; init; }

    public DateTime At { get; init; }
}
