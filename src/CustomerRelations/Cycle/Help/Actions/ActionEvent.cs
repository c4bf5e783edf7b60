namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>Something that happened to an action.</summary>
/// <param name="At">UTC.</param>
public sealed record ActionEvent(DateTime At, string Act, string By);
