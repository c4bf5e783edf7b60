namespace CustomerRelations.Cycle.Desk;

/// <summary>A complaint as the palette shows it.</summary>
/// <param name="Words">What they said.</param>
/// <param name="ReceivedAt">UTC.</param>
/// <param name="Customer">Who complained; empty when they stayed anonymous.</param>
public sealed record FoundComplaint(string Reference, string Words, DateTime ReceivedAt, string? Customer, string? Language);
