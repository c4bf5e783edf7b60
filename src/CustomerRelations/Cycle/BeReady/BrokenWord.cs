namespace CustomerRelations.Cycle.BeReady;

/// <summary>That a promise was not kept.</summary>
/// <param name="Owner">Who had it.</param>
/// <param name="At">UTC.</param>
/// <param name="Told">What the customer was told; null when nobody has told them.</param>
public sealed record BrokenWord(string Owner, DateTime At, string Why, string? Told);
