using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Understand;

/// <summary>One conversation of a story, with the words of its lists and the stages that happened.</summary>
public sealed record Chapter(Touchpoint Touchpoint, string Channel, string Colleague, IReadOnlyList<AddedValue> Values, IReadOnlyList<CycleStage> Stages);
