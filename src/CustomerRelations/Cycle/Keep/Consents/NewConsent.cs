using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Keep.Consents;

/// <summary>What a customer said when they were asked.</summary>
public sealed record NewConsent
{
    public ConsentPurpose? Consent { get; set; }

    public ConsentChannel? Channel { get; set; }

    /// <value>Yes; else they would rather not.</value>
    public bool? Agrees { get; set; }
}
