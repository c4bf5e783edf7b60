namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>What became of an offer at once.</summary>
/// <param name="Path">The complaint.</param>
/// <param name="Sentence">Whether it is promised, or who is asked first.</param>
public sealed record OfferedRemedy(string Path, string Sentence);
