using CustomerRelations.Entities;

namespace CustomerRelations.Culture.Recognition;

/// <summary>What a thank-you is for, as the form shows it: a conversation or a complaint.</summary>
/// <param name="Words">What the customer said, as its page is called.</param>
/// <param name="At">When it was said, UTC.</param>
/// <param name="ColleagueId">Who talked with them, or owns it now.</param>
/// <param name="CustomerId">null when they stayed anonymous.</param>
/// <param name="Pronoun">How the customer is spoken of; null until it is known.</param>
public sealed record Moment(Occasion Occasion, string Path, string Words, DateTime At, Guid ColleagueId, Guid? CustomerId, string? Customer, string? Language, string? Pronoun);
