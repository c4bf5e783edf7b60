using CustomerRelations.Entities;

namespace CustomerRelations.Reports.Numbers;

/// <summary>One record behind a number.</summary>
/// <param name="Id">Its key, by which the list goes on.</param>
/// <param name="Place">"touchpoints", "matters" or "customers": where its page is.</param>
/// <param name="Reference">By which its page is found.</param>
/// <param name="At">When it counts, UTC.</param>
/// <param name="Zone">Its branch's.</param>
/// <param name="Customer">Empty when they stayed anonymous.</param>
/// <param name="Words">The customer's, or what was promised to them.</param>
/// <param name="Note">What else is to be known of it; empty for nothing.</param>
public sealed record RecordBehind(
    Guid Id, string Place, string Reference, DateTime At, string Zone, string? Customer, string? Language, string Words, string? Note, Feeling? Arrived, Feeling? Left);
