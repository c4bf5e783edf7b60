using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>A customer as one line of the list.</summary>
/// <param name="Contact">The best way to reach them.</param>
/// <param name="Colleague">Their favourite colleague.</param>
public sealed record ListLine(
    Guid Id, string Reference, string Name, string? Language, DateTime? LastTouchpointAt, Feeling? LastLeft, string Branch, string? Contact, string? Colleague, DateTime KnownSince)
{
    public IReadOnlyList<Guid> Tags { get; init; } = [];
}
