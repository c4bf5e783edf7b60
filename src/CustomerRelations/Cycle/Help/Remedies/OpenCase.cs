using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>A complaint as it is held while a remedy is decided.</summary>
/// <param name="Used">What was promised so far costs this, in the smallest unit.</param>
public sealed record OpenCase(Complaint Complaint, Matter Matter, long Used);
