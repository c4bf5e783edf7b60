using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>The newest thank-you somebody was given.</summary>
/// <param name="From">A colleague or a customer.</param>
/// <param name="IsFromCustomer">The words are a customer's own.</param>
/// <param name="Arrived">How the customer came in, when it was about a conversation.</param>
/// <param name="Left">How they left.</param>
public sealed record WordOfThanks(string Words, string From, bool IsFromCustomer, DateTime At, Feeling? Arrived, Feeling? Left);
