using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>Somebody who left us upset or unhappy and may be rung.</summary>
/// <param name="Customer">The reference of their file.</param>
/// <param name="Goal">What they wanted, in their words.</param>
/// <param name="At">When they left, UTC.</param>
/// <param name="Tables">How many tables the matter moved across.</param>
public sealed record UnhappyPerson(string Customer, string Name, string? AddressAs, Feeling Left, string Goal, DateTime At, string Channel, string Colleague, int Tables);
