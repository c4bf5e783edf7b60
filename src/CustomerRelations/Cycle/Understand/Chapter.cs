using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Understand;

/// <summary>One conversation of a story, with the words of its lists and the stages that happened.</summary>
public sealed record Chapter(Touchpoint Touchpoint, string Channel, string Colleague, IReadOnlyList<AddedValue> Values, IReadOnlyList<CycleStage> Stages)
{
    /// <value>Who wrote it down for the colleague who had it; nothing when they did so themselves.</value>
    public string? WrittenBy { get; init; }
}
