namespace CustomerRelations.Cycle.FollowUp.Rules;

internal sealed record TrialCustomer(Guid Id, string Name, string Reference, string? Language, Guid BranchId);
