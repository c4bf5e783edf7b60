namespace CustomerRelations.Office;

/// <summary>Whose act it was.</summary>
/// <param name="At">UTC.</param>
public sealed record Hand(string Name, DateTime At);
