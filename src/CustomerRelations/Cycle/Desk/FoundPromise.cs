namespace CustomerRelations.Cycle.Desk;

/// <summary>An open promise as the palette shows it.</summary>
/// <param name="Words">What was promised.</param>
/// <param name="DueAt">UTC; empty when it waits for something.</param>
/// <param name="Customer">To whom; empty when they stayed anonymous.</param>
public sealed record FoundPromise(string Reference, string Words, DateTime? DueAt, Guid? CustomerId, string? Customer, string? CustomerReference, string? Language);
