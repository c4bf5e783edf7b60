using CustomerRelations.Entities;

namespace CustomerRelations.Reports;

/// <summary>What a customer said with a complaint, and how they felt.</summary>
public sealed record ComplaintStory(Guid Id, string? Customer, string? Language, string Words, Feeling? Arrived, Feeling? Left);
