namespace CustomerRelations.Calendar;

/// <summary>A day that was read, or the sentence that says why none could be.</summary>
/// <param name="Day">At the branch; of no meaning beside a sentence.</param>
internal readonly record struct SpokenDay(DateOnly Day, string? Sentence = null);
