namespace CustomerRelations.Cycle.Receive;

/// <summary>A customer as the search shows them.</summary>
/// <param name="Contact">The best way to reach them.</param>
/// <param name="IsPromiseLate">We owe them something that was due.</param>
/// <param name="IsComplaintOpen">They complained, and have not said that it is put right.</param>
public sealed record FoundCustomer(
    Guid Id, string Reference, string Name, string? Language, string? Contact, string Branch, bool IsPromiseLate, bool IsComplaintOpen);
