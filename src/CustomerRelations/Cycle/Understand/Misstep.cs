namespace CustomerRelations.Cycle.Understand;

/// <summary>One thing that went wrong for a customer.</summary>
/// <param name="Matter">What it was about, by reference.</param>
/// <param name="Count">How often it happened there.</param>
public sealed record Misstep(MisstepKind Kind, string Matter, int Count);
