namespace CustomerRelations.Entities;

/// <summary>A file that came with a complaint or from outside. It lies beside the data under a random name and is only ever handed out as a download.</summary>
public sealed class Attachment : Entity
{
    public Guid? ComplaintId { get; init; }

    public Guid? FeedbackId { get; init; }

    /// <value>As it was called where it came from; only the name, no path.</value>
    public required string FileName { get; init; }

    /// <value>What its content shows it to be: <c>image/png</c>.</value>
    public required string MediaType { get; init; }

    /// <value>In bytes.</value>
    public long Size { get; init; }

    /// <value>SHA-256 of the content.</value>
    public required byte[] Hash { get; init; }

    /// <value>The random name under which it lies.</value>
    public required string StoredAs { get; init; }

    /// <value>Who added it; empty when the customer did.</value>
    public Guid? AddedById { get; init; }

    public DateTime AddedAt { get; init; }

    public DateTime? RemovedAt { get; set; }
}
