using CustomerRelations.Office;

namespace CustomerRelations.Cycle.Understand;

/// <summary>By what a story can be looked through.</summary>
/// <param name="Channels">The ways of talking that the office offers.</param>
/// <param name="Matters">What they came for last.</param>
/// <param name="Colleagues">Who talked with them last.</param>
public sealed record StoryChoices(IReadOnlyList<Choice> Channels, IReadOnlyList<MatterChoice> Matters, IReadOnlyList<Choice> Colleagues);
