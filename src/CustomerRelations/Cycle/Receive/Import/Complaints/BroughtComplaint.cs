using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>A complaint that a row of a file brings, with its matter and what the other system knew of it.</summary>
internal sealed record BroughtComplaint(Matter Matter, Complaint Complaint, ComplaintOrigin Origin);
