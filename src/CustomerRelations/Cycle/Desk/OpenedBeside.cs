using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Cycle.Understand;

namespace CustomerRelations.Cycle.Desk;

/// <summary>A file that lies beside the form.</summary>
/// <param name="Matters">What they came about before, and what went wrong for them.</param>
public sealed record OpenedBeside(FileView File, KnownMatters Matters);
