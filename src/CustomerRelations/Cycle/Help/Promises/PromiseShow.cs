namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>Which promises a list shows.</summary>
public enum PromiseShow
{
    /// <summary>Everything that is not settled: late ones first, those without a date last.</summary>
    Open = 0,

    Late = 1,

    /// <summary>Due today and still in time.</summary>
    Today = 2,

    /// <summary>Those that wait for something: whoever was looked at longest ago stands first.</summary>
    Waiting = 3,

    /// <summary>Open, with neither a date nor a condition.</summary>
    Undated = 4,

    /// <summary>A later day was agreed with the customer before the old one had passed.</summary>
    Renegotiated = 5,

    Kept = 6,

    KeptLate = 7,

    Broken = 8,

    /// <summary>The customer let us off.</summary>
    Released = 9,
}
