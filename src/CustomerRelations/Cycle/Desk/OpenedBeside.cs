using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Cycle.Keep;
using CustomerRelations.Cycle.Understand;

namespace CustomerRelations.Cycle.Desk;

/// <summary>A file that lies beside the form.</summary>
/// <param name="Matters">What they came about before.</param>
/// <param name="Missteps">What went wrong for them in the last twelve months.</param>
public sealed record OpenedBeside(FileView File, KnownMatters Matters, IReadOnlyList<Misstep> Missteps);
