namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>Why a complaint happened and what we change, beside the complaint itself.</summary>
/// <param name="Cause">In the words of the list today; empty while nobody has found it.</param>
/// <param name="Actions">In the order in which they were asked for.</param>
/// <param name="LearnedBy">Who said that we learned from it.</param>
/// <param name="SameCause">How often this customer complained about the same cause in the twelve months until this one, this one counted.</param>
/// <param name="SameTopic">The same of its topic.</param>
/// <param name="WhyNotLearned">What is missing until it is learned from; empty when nothing is.</param>
public sealed record WhyView(string? Cause, IReadOnlyList<AskedAction> Actions, string? LearnedBy, int SameCause, int SameTopic, string? WhyNotLearned);
