using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Keep.Consents;

/// <summary>What somebody said about being contacted.</summary>
/// <param name="IsGiven">They agreed; else they took it back.</param>
/// <param name="ById">Who writes it down; empty when they did it themselves.</param>
/// <param name="TouchpointId">The conversation it was said in.</param>
public sealed record ConsentSaid(ConsentPurpose Purpose, ConsentChannel Channel, bool IsGiven, ConsentSource Source, Guid? ById = null, Guid? TouchpointId = null);
