namespace CustomerRelations.Cycle.Understand;

/// <summary>A matter of a customer, by which the story can be looked through.</summary>
/// <param name="Goal">What they want to achieve, in their words.</param>
public sealed record MatterChoice(string Reference, string Goal);
