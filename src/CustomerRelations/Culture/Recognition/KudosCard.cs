using CustomerRelations.Entities;

namespace CustomerRelations.Culture.Recognition;

/// <summary>A thank-you as it hangs on the wall.</summary>
/// <param name="Value">What it showed.</param>
/// <param name="From">Who wrote it down.</param>
/// <param name="Customer">Whose words they are, when they are a customer's.</param>
/// <param name="Arrived">How that customer came to the conversation it is for.</param>
/// <param name="Left">How they left it.</param>
/// <param name="MayWithdraw">Whoever reads it may take it back.</param>
public sealed record KudosCard(
    Guid Id, string To, string Words, string Value, string? From, string? Customer, string? Language,
    Feeling? Arrived, Feeling? Left, KudosAudience Audience, DateTime GivenAt, bool MayWithdraw);
