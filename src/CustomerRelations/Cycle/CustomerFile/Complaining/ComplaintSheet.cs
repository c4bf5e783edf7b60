using CustomerRelations.Entities;
using CustomerRelations.Office;

namespace CustomerRelations.Cycle.CustomerFile.Complaining;

/// <summary>What the form for a complaint shows beside its fields.</summary>
public sealed record ComplaintSheet(Customer Customer, IReadOnlyList<Choice> Channels);
