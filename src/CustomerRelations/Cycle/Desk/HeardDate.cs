namespace CustomerRelations.Cycle.Desk;

/// <summary>How a day and an hour were understood.</summary>
/// <param name="Words">"Thu 16 Oct, 16:00", or the sentence that says what is in the way.</param>
/// <param name="IsMoment">It is a moment.</param>
/// <param name="Offer">What may be written instead, when the sentence offers it.</param>
public sealed record HeardDate(string Words, bool IsMoment, string? Offer);
