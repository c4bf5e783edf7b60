namespace CustomerRelations.Office;

/// <summary>Something a form offers to choose.</summary>
/// <param name="Group">The heading it stands under; empty for none.</param>
public sealed record Choice(Guid Id, string Name, string Group = "");
