namespace CustomerRelations.Entities;

/// <summary>That a complaint asks for a corrective action; several complaints may ask for the same one.</summary>
public sealed class ComplaintAction : Entity
{
    public Guid ComplaintId { get; init; }

    public Guid ActionId { get; init; }

    public DateTime At { get; init; }

    /// <value>When the customer was told what changed.</value>
    public DateTime? ToldAt { get; set; }

    public Guid? ToldById { get; set; }
}
