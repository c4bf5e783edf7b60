namespace CustomerRelations.Cycle.CustomerFile.History;

/// <summary>What an act on many files did to one of them.</summary>
/// <param name="Act">As it is said of the one file.</param>
/// <param name="Fields">Named and valued as the log has them.</param>
internal sealed record SharedAct(string Act, IReadOnlyList<FieldChange> Fields);
