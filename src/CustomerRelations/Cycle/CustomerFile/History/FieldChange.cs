namespace CustomerRelations.Cycle.CustomerFile.History;

/// <summary>What one field said before and after an act.</summary>
/// <param name="Field">As people call it.</param>
/// <param name="Was">Empty when nothing stood there.</param>
/// <param name="IsNow">Empty when nothing stands there now.</param>
public sealed record FieldChange(string Field, string? Was, string? IsNow);
