namespace CustomerRelations.Cycle.Keep;

/// <summary>One thing that went wrong for a customer.</summary>
/// <param name="Reference">Of what it was about: the promise, the conversation, the complaint or the matter.</param>
/// <param name="At">UTC.</param>
public sealed record Misstep(MisstepKind Kind, string Reference, DateTime At);
