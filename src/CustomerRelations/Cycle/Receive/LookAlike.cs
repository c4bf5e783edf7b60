namespace CustomerRelations.Cycle.Receive;

/// <summary>Somebody who may be the same person as the one who is being written down.</summary>
/// <param name="Why">What they have in common; empty when only the search found them.</param>
/// <param name="IsSure">The same phone or e-mail, or the same name at the same branch: it is to be asked before a second file is opened.</param>
public sealed record LookAlike(FoundCustomer Person, string? Why, bool IsSure);
