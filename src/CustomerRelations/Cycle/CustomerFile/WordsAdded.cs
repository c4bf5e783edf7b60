namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>A correction as it is read.</summary>
/// <param name="At">UTC.</param>
public sealed record WordsAdded(string Words, string By, DateTime At);
