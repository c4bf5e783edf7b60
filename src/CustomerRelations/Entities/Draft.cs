namespace CustomerRelations.Entities;

/// <summary>What somebody is typing and has not saved. Kept for 24 hours, for that person only.</summary>
public sealed class Draft
{
    public Guid StaffId { get; init; }

    /// <value>The form's path and, after a #, its key: each showing of a form has a draft of its own.</value>
    public required string Form { get; init; }

    /// <value>Whom the words are about, as far as a file is open beside them.</value>
    public Guid? CustomerId { get; set; }

    public required byte[] Body { get; set; }

    public required string FormKey { get; set; }

    public DateTime SavedAt { get; set; }
}
