namespace CustomerRelations.Entities;

/// <summary>What another system knew of a complaint that was imported, as far as it has no place of its own here.</summary>
public sealed class ComplaintOrigin : Entity
{
    /// <value>What the change log calls it when a later file changes a complaint.</value>
    public const string ChangedAct = "Complaint changed by a file";

    /// <value>The same when such a file is taken back.</value>
    public const string ChangedBackAct = "What a file changed on a complaint taken back";

    public Guid ComplaintId { get; init; }

    public Guid ImportRunId { get; init; }

    /// <value>Its key in the other system.</value>
    public string? ExternalId { get; init; }

    /// <value>When it was passed on to whom it is about.</value>
    public DateOnly? SentOn { get; init; }

    /// <value>How they answered, in the other system's words.</value>
    public string? Response { get; init; }

    /// <value>The answer came in time; empty when it does not say.</value>
    public bool? WasTimely { get; init; }

    /// <value>The customer disputed the answer; empty when it does not say.</value>
    public bool? WasDisputed { get; init; }

    /// <value>What they agreed to have done with their words, as the other system says it.</value>
    public string? Consent { get; init; }

    /// <value>JSON of the columns that mean nothing here, and words longer than their place.</value>
    public string? Kept { get; init; }
}
