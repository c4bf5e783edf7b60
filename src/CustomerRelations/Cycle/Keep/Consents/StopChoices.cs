using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Keep.Consents;

/// <summary>What somebody wants to hear from us by e-mail, by what they ticked.</summary>
public sealed record StopChoices
{
    public List<ConsentPurpose> Hears { get; set; } = [];
}
