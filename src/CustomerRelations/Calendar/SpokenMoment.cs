namespace CustomerRelations.Calendar;

/// <summary>What was read from a day and an hour that somebody typed: a moment, or a kind sentence that says what is wrong.</summary>
/// <param name="At">UTC; nothing when it could not be read, is past, or the branch is closed.</param>
/// <param name="Sentence">Said to the one who typed; nothing when there is a moment.</param>
/// <param name="Offer">UTC: the open moment that the sentence offers instead. The words of the offer read as this moment.</param>
public sealed record SpokenMoment(DateTime? At, string? Sentence = null, DateTime? Offer = null);
