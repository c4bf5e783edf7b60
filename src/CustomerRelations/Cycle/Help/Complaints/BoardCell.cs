using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>How many open complaints of one age are at one step.</summary>
public sealed record BoardCell(ComplaintStep Step, ComplaintAge Age, int Count);
