namespace CustomerRelations.Entities;

/// <summary>Where a promise stands. Derived from its dates, never stored.</summary>
public enum PromiseState
{
    Open = 1,
    Late = 2,
    Kept = 3,
    KeptLate = 4,
    Broken = 5,

    /// <summary>The customer let us off.</summary>
    Released = 6,
}
