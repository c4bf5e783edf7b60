namespace CustomerRelations.Office.Files;

/// <summary>A complaint and its files.</summary>
/// <param name="Words">The customer's sentence.</param>
public sealed record FileDrawer(string Reference, string Words, IReadOnlyList<FileLine> Files);
