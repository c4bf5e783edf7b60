namespace CustomerRelations.Entities;

/// <summary>A promise that moved to a later date, and whether the customer was told before it broke.</summary>
public sealed class PromiseDelay : Entity
{
    public Guid PromiseId { get; init; }

    public DateTime OldDue { get; init; }

    public DateTime NewDue { get; init; }

    public DateTime? ToldCustomerAt { get; init; }

    public required string Why { get; init; }

    public Guid ById { get; init; }

    public bool ToldInTime => ToldCustomerAt <= OldDue;
}
