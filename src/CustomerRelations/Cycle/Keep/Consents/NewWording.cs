using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Keep.Consents;

/// <summary>What is read to somebody before they agree, written anew.</summary>
public sealed record NewWording
{
    public ConsentPurpose? Consent { get; set; }

    public string? Words { get; set; }

    /// <value>The version that was on the screen; 0 when there was none.</value>
    public int Number { get; set; }
}
