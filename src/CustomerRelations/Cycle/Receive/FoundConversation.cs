namespace CustomerRelations.Cycle.Receive;

/// <summary>A conversation as the search shows it.</summary>
/// <param name="Customer">Whose; empty when they stayed anonymous.</param>
/// <param name="Did">What was done.</param>
public sealed record FoundConversation(Guid Id, string Reference, string Goal, string? Did, string? Customer, string? Language, string Colleague, DateTime At)
{
    /// <value>It was put aside and is to be finished.</value>
    public bool IsStub { get; init; }
}
