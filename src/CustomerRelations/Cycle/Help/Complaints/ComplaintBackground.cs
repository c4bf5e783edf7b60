namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>What the system a complaint came from knew of it.</summary>
/// <param name="FileName">The file it came with.</param>
/// <param name="Run">The reference of its import.</param>
/// <param name="Facts">What has a name of its own there: the key, sent on, the answer, and so on.</param>
/// <param name="Kept">Everything else the row said, by its heading.</param>
public sealed record ComplaintBackground(string FileName, string Run, IReadOnlyList<KeyValuePair<string, string>> Facts, IReadOnlyList<KeyValuePair<string, string>> Kept);
