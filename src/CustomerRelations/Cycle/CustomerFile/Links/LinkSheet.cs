using CustomerRelations.Cycle.Receive;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.CustomerFile.Links;

/// <summary>What the form about somebody who belongs to a customer shows.</summary>
/// <param name="Customer">Whose file is open.</param>
/// <param name="Chosen">Whoever was chosen; empty while nobody is.</param>
/// <param name="Found">Who was found by what was typed; empty when somebody is chosen or nothing was looked for.</param>
public sealed record LinkSheet(Customer Customer, FoundCustomer? Chosen, Findings? Found);
