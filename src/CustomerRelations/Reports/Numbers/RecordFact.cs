using CustomerRelations.Entities;

namespace CustomerRelations.Reports.Numbers;

/// <summary>What the list behind a number reads of a record.</summary>
public sealed record RecordFact(
    Guid Id, Guid BranchId, string Reference, DateTime At, string? Customer, string? Language, string Words, string? Note, Feeling? Arrived, Feeling? Left);
