using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive;

/// <summary>A customer as one line of the book.</summary>
public sealed record CustomerLine(string Reference, string Name, string? Language, DateTime LastTouchpointAt, Feeling? LastLeft, string Branch, string? Contact);
