using CustomerRelations.Cycle.CustomerFile;

namespace CustomerRelations.Cycle.Desk;

/// <summary>What one reads before somebody comes or is rung, on one page.</summary>
/// <param name="File">Their file with the last conversations.</param>
/// <param name="Topics">What they come about, the most often first.</param>
/// <param name="Comes">When they are expected, or since when they wait, and about what; null when nobody wrote it down.</param>
/// <param name="Marks">What went wrong, so that it is not said or done again.</param>
/// <param name="Zone">IANA zone of the reader.</param>
public sealed record Briefing(FileView File, IReadOnlyList<Topic> Topics, NextVisit? Comes, BriefingMarks Marks, string Zone);
