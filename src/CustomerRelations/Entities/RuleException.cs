namespace CustomerRelations.Entities;

/// <summary>That a rule was bent for a customer, and why. Seen as good judgement, not as a breach.</summary>
public sealed class RuleException : Entity
{
    public Guid BranchId { get; init; }

    public Guid? ComplaintId { get; init; }

    public Guid? RemedyId { get; init; }

    /// <value>Which rule: "Repairs are paid in advance"; empty when only money was spent.</value>
    public string? Rule { get; init; }

    public required string Why { get; init; }

    /// <value>What it costs us, in the currency's smallest unit.</value>
    public long Cost { get; init; }

    /// <value>An ISO 4217 code such as <c>GBP</c>.</value>
    public required string Currency { get; init; }

    public Guid MadeById { get; init; }

    public DateTime MadeAt { get; init; }
}
